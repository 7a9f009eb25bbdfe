import { availableParallelism } from 'node:os'

/** What the command line says, as numbers; a wrong one ends the command with a sentence. */

export function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

export const wholeNumber = (name: string, text: string): number => {
  const number = Number(text)
  return Number.isSafeInteger(number) && number > 0
    ? number
    : stop(`--${name} wants a whole number above 0, not “${text}”.`)
}

export const workersOf = (text: string | undefined): number =>
  text === undefined ? availableParallelism() : wholeNumber('workers', text)
