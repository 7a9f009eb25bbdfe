import { SEATS } from '../../content/ids.ts'
import { CONTROL_WORDS as C, CONTROL_REFUSALS } from '../../content/words/en/control.ts'
import { eventOf } from '../events.ts'
import type { ArgsOf } from '../moves/index.ts'
import { meant } from '../orders.ts'
import type { Reason } from '../reasons.ts'
import type { Decision } from '../world.ts'
import { eventEffectsText } from './effects/events.ts'
import { entry, fill, sentence } from './format.ts'
import { spoken } from './names.ts'
import { orderSentence } from './orders.ts'
import { refusalSentence } from './refusals.ts'

/** What Control did, in a sentence and what stands beside it; for the debrief, where all is open. */
export type ControlText = { readonly title: string; readonly effects?: string; readonly reason?: string }

type ControlMove = 'inject' | 'hold' | 'amend' | 'act' | 'rewind' | 'close' | 'end'

const headlineOf = (id: string): string => eventOf(id)?.headline ?? id

const whatOf = ({ seat, move, args }: ArgsOf<'act'>): string => {
  if (move !== 'draft') return entry<string>(C.moves, move) ?? move
  const order = meant(SEATS.indexOf(seat), (args as ArgsOf<'draft'>).call)
  return order ? fill(C.order, { order: orderSentence(order) }) : C.cleared
}

const SAY: { readonly [M in ControlMove]: (args: ArgsOf<M>) => ControlText } = {
  inject: args => {
    if ('event' in args) return { title: sentence(C.event, { headline: headlineOf(args.event) }) }
    const effects = eventEffectsText(args.effects)
    return { title: sentence(C.written, { text: args.text }), ...(effects && { effects }) }
  },
  hold: ({ event }) => ({ title: sentence(C.held, { headline: headlineOf(event) }) }),
  amend: ({ effects, reason }) => ({
    title: C.amended,
    effects: eventEffectsText(effects),
    reason: sentence(C.reason, { reason }),
  }),
  act: args => ({ title: sentence(C.acted, { seat: spoken(SEATS.indexOf(args.seat)), what: whatOf(args) }) }),
  rewind: ({ turn }) => ({ title: sentence(C.rewound, { turn }) }),
  close: () => ({ title: C.closed }),
  end: () => ({ title: C.ended }),
}

/** A recorded decision of Control's own; one of a seat has no such words. */
export const controlText = ({ seat, move, args }: Decision): ControlText | undefined =>
  seat === 'control' && Object.hasOwn(SAY, move)
    ? (SAY[move as ControlMove] as (args: unknown) => ControlText)(args)
    : undefined

/** Why Control, or a seat, is refused. */
export const anyRefusalSentence = (reason: Reason): string => {
  const own = entry<string>(CONTROL_REFUSALS, reason.code)
  return own === undefined ? refusalSentence(reason) : sentence(own, reason)
}
