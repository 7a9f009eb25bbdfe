import { SEATS } from '../../../content/ids.ts'
import type { Effect, Form } from '../../../content/kinds.ts'
import { named, voice } from '../voice.ts'
import { NO_CAPS } from './limits.ts'
import { inner, textOf } from './sentences.ts'

/** What an event does, and what hung on a die that was rolled. */

/** What an event, or one of its options, does; `seat` is the one that chooses. */
export const eventEffectsText = (effects: readonly Effect[], seat = -1): string =>
  textOf(effects, { ...voice(seat < 0 ? {} : { giver: named(SEATS[seat]) }), caps: NO_CAPS })

/** What a branch of an order does, without the dice that follow in it. */
export const inBranch = (effects: readonly Effect[], seat: number, form?: Form): string =>
  inner(
    effects.filter(({ kind }) => kind !== 'roll'),
    {
      ...voice({
        ...(seat < 0 ? {} : { giver: named(SEATS[seat]) }),
        hasArea: form?.targets.some(target => 'area' in target) ?? false,
      }),
      caps: NO_CAPS,
    },
    0,
  )
