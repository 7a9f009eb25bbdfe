import type { Refusal } from '../sessions/refusal.ts'
import type { SessionState } from '../sessions/state.ts'
import type { Core } from './core.ts'

/** What an ask came to: nothing to say, a value, or the sentence that says why not. */
export type Done = Refusal | { readonly value?: unknown }
export const DONE: Done = {}

/** Takes a change of the session in, or says why there is none. */
export const changed = (core: Pick<Core, 'change'>, next: SessionState | Refusal): Done => {
  if ('refused' in next) return next
  core.change(next)
  return DONE
}
