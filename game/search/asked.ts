import type { Policy, Said } from '../actors/kinds.ts'
import type { View } from '../view.ts'
import { type Advice, advise, strategist } from './index.ts'

/**
 * What a thread of its own is asked, in a browser as on the server: plain JSON with one seat's view in it, and nothing of
 * the world that the seat may not know.
 */

/** What a seat decides at a stage. `dice` is where the seat's own stand: they go on with the answer. */
export type StageAsked = {
  readonly ask: 'stage'
  readonly view: View
  readonly seat: number
  readonly stage: keyof Policy
  readonly dice: number
  readonly iterations: number
}
export type StageHeard = { readonly said: readonly Said[]; readonly dice: number }

/** What a seat's adviser would propose. */
export type AdviceAsked = {
  readonly ask: 'advice'
  readonly view: View
  readonly seat: number
  readonly iterations: number
}

export type Asked = StageAsked | AdviceAsked
export type Heard<A extends Asked> = A extends StageAsked ? StageHeard : readonly Advice[]

/** Thinks until the iterations are done or it is enough. */
export const thinkAbout = (asked: Asked, enough: () => boolean): StageHeard | readonly Advice[] => {
  const { view, seat, iterations } = asked
  if (asked.ask === 'advice') return advise(view, seat, { iterations, enough })
  const chance = { state: asked.dice }
  const said = strategist({ iterations, enough })[asked.stage](view, seat, chance)
  return { said, dice: chance.state }
}
