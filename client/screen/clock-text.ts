import { words } from './words.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const two = (n: number): string => String(n).padStart(2, '0')

/** The figure on the wall and what it means. A second that has begun is counted as whole. */
export const clockText = (left: number): { readonly figure: string; readonly meaning: string } => {
  const seconds = Math.ceil(left / SECOND)
  if (left < HOUR)
    return {
      figure: `${Math.floor(seconds / 60)}:${two(seconds % 60)}`,
      meaning: seconds === 0 ? words.timeIsUp : words.toDo,
    }
  if (left < 2 * DAY)
    return { figure: `${Math.floor(left / HOUR)}:${two(Math.floor((left % HOUR) / MINUTE))}`, meaning: words.hours }
  const days = Math.floor(left / DAY)
  return { figure: String(days), meaning: `${words.days(days)} ${words.toDo}` }
}
