/** Options played on the same samples; the better half goes on, as long as there is thinking left. */

/** How much may still be thought: playouts left, and a word from outside that it is enough. */
export type Thinking = { left: number; readonly enough: () => boolean }

export type Budget = { readonly iterations: number; readonly enough?: () => boolean }
const NEVER = () => false
export const thinking = ({ iterations, enough = NEVER }: Budget): Thinking => ({ left: iterations, enough })

/** So much of what is left, of which what is not used goes back. */
export const within = (all: Thinking, most: number, think: (part: Thinking) => void): void => {
  const given = Math.min(all.left, Math.max(0, Math.floor(most)))
  const part = { left: given, enough: all.enough }
  think(part)
  all.left -= given - part.left
}

/** An option in a race: what its playouts brought, sample by sample, and what speaks for it beforehand, in points. */
export type Runner<T> = { readonly option: T; readonly prior: number; readonly scores: number[] }
export const runner = <T>(option: T, prior: number): Runner<T> => ({ option, prior, scores: [] })

/** Points by which one is ahead of another, on the samples that both have run, and by what speaks for them beforehand. */
export const ahead = (one: Runner<unknown>, other: Runner<unknown>): number => {
  const both = Math.min(one.scores.length, other.scores.length)
  let sum = 0
  for (let i = 0; i < both; i++) sum += one.scores[i] - other.scores[i]
  return one.prior - other.prior + (both > 0 ? sum / both : 0)
}

/** Best first; those that ran further count before those that fell out. */
export const ranked = <T>(runners: readonly Runner<T>[]): Runner<T>[] =>
  [...runners].sort((a, b) => b.scores.length - a.scores.length || ahead(b, a))

type Play<T> = (option: T, sample: number) => number

/** One sample for all; nothing is kept of one that was cut short, so that all means are of the same samples. */
const run = <T>(runners: readonly Runner<T>[], play: Play<T>, think: Thinking): boolean => {
  if (think.left < runners.length) return false
  const row: number[] = []
  for (const { option, scores } of runners) {
    if (think.enough()) return false
    row.push(play(option, scores.length))
    think.left--
  }
  for (let i = 0; i < runners.length; i++) runners[i].scores.push(row[i])
  return true
}

/** As many samples of all of them as the thinking allows. */
export const heat = <T>(runners: readonly Runner<T>[], play: Play<T>, think: Thinking): void => {
  let goesOn = runners.length > 0
  while (goesOn) goesOn = run(runners, play, think)
}

/** Halves the field round by round, down to the last two, with as much thinking for each round; the first stays in. */
export const race = <T>(runners: readonly Runner<T>[], play: Play<T>, think: Thinking): Runner<T>[] => {
  const [first] = runners
  let field = [...runners]
  for (let rounds = Math.max(1, Math.ceil(Math.log2(field.length))); rounds > 0; rounds--) {
    within(think, think.left / rounds, part => heat(field, play, part))
    if (rounds === 1) break
    const half = ranked(field).slice(0, Math.max(2, Math.ceil(field.length / 2)))
    field = half.includes(first) ? half : [...half, first]
  }
  return ranked(runners)
}
