import type { World } from '../world.ts'
import type { Mind } from './mind.ts'
import type { Lead } from './playout.ts'
import { ahead, type Runner, race, runner, type Thinking, within } from './race.ts'

/** One of several things a seat can do now, as a change of the world it thinks with. */
export type Option<T> = {
  readonly what: T
  readonly change: (world: World) => void
  /** What speaks for it beforehand, in points. */
  readonly prior: number
}

/** What was chosen, by how many points it leads the next best, and that one. */
export type Weighed<T> = { readonly what: T; readonly lead: number; readonly next: T | undefined }

const NO_PLAN: Pick<Lead, 'offering' | 'tabling'> = { offering: false, tabling: 'nobody' }

/** Compares what can be done by playouts on the same samples, with so much of the thinking that is left. */
export const weigh = <T>(
  mind: Mind,
  options: readonly Option<T>[],
  all: Thinking,
  most: number,
  rest: Omit<Lead, 'seat'> = NO_PLAN,
): Weighed<T> => {
  const runners = options.map(option => runner(option, option.prior))
  let order: readonly Runner<Option<T>>[] = runners
  within(all, most, part => {
    order = race(runners, ({ change }, i) => mind.points(i, rest, change), part)
  })
  const [best, next] = order
  return { what: best.option.what, lead: next ? ahead(best, next) : 0, next: next?.option.what }
}

/** Whether to do something or leave it, and how many points doing it brings. */
export const yesOrNo = (
  mind: Mind,
  yes: Omit<Option<true>, 'what'>,
  no: (world: World) => void,
  all: Thinking,
  most: number,
  rest?: Omit<Lead, 'seat'>,
): { readonly yes: boolean; readonly gain: number } => {
  const options: Option<boolean>[] = [
    { what: false, change: no, prior: 0 },
    { what: true, ...yes },
  ]
  const { what, lead } = weigh(mind, options, all, most, rest)
  return { yes: what, gain: what ? lead : -lead }
}
