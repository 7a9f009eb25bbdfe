import type { Condition } from '../../content/vocabulary.ts'
import type { World } from '../world.ts'
import type { Scope } from './scope.ts'
import { ALWAYS } from './tests.ts'
import { type Test, test } from './values.ts'

/** What something needs before it can be done, and the key of what is lacking where that is not there. */
export type Need = { readonly holds: Test; readonly lack: string }

/** Made ready once; what is always there is not asked for. */
export const needsOf = (needs: readonly { readonly if: Condition; readonly lack: string }[], within: Scope): Need[] =>
  needs.map(need => ({ holds: test(need.if, within), lack: need.lack })).filter(({ holds }) => holds !== ALWAYS)

/** The key of the first thing that is lacking; undefined if nothing is. */
export const firstLack = (needs: readonly Need[], world: World): string | undefined => {
  for (let i = 0; i < needs.length; i++) if (!needs[i].holds(world)) return needs[i].lack
  return undefined
}
