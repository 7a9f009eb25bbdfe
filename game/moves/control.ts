import * as z from 'zod/mini'
import { SEATS } from '../../content/ids.ts'
import type { Effect } from '../../content/vocabulary.ts'
import { written } from '../control/written.ts'
import { comeOf, eventOf, happen, holdBack } from '../events.ts'
import { SEAT } from '../places.ts'
import { because } from '../reasons.ts'
import { tell, tracing } from '../telling.ts'
import { closeGame } from '../turn.ts'
import { compile } from '../vocabulary/effects.ts'
import { scope } from '../vocabulary/scope.ts'
import { copy, type Decision, type World } from '../world.ts'
import { move } from './kinds.ts'

/** Control's own moves. Each is told to all, and stays in the log. */

const MOST_WORDS = 300
const words = z.string().check(z.maxLength(MOST_WORDS))
const event = z.string().check(z.maxLength(40))

const NOWHERE = scope()

/** Whether what Control wrote would move a number at all, tried on a copy. */
const isIdle = (world: World, effects: readonly Effect[]): boolean => {
  const trial = tracing()
  tell(trial, world.turn, { chapter: 'situation', kind: 'amended' })
  compile(effects, NOWHERE)(copy(world), trial)
  return trial.told[0].changes.length === 0
}

/** One of the scenario's events now, or something that Control wrote. */
export const inject = move({
  args: z.union([z.strictObject({ event }), z.strictObject({ text: words, effects: written })]),
  control: true,
  refusal: (world, _, args) => {
    if ('text' in args) {
      if (!args.text.trim()) return because('empty-inject')
      return args.effects.length > 0 && isIdle(world, args.effects) ? because('moves-nothing') : undefined
    }
    const coming = comeOf(world, args.event)
    if (coming === 'none') return because('no-such-event')
    return coming === 'happened' ? because('event-happened') : undefined
  },
  play: (world, _, args, trace) => {
    if ('event' in args) {
      holdBack(world, args.event)
      tell(trace, world.turn, { chapter: 'situation', kind: 'injected', item: args.event })
      happen(world, args.event, trace)
      return
    }
    tell(trace, world.turn, { chapter: 'situation', kind: 'written', data: { text: args.text } })
    compile(args.effects, NOWHERE)(world, trace)
  },
})

/** An event still to come does not come; its place in the deck stays empty. Which one is not told: the deck is secret. */
export const hold = move({
  args: z.strictObject({ event }),
  control: true,
  refusal: (world, _, { event: id }) => {
    const coming = comeOf(world, id)
    if (coming === 'deck') return undefined
    if (coming === 'none' || !eventOf(id)) return because('no-such-event')
    return because(coming === 'happened' ? 'event-happened' : coming === 'fixed' ? 'event-fixed' : 'event-not-in-deck')
  },
  play: (world, _, { event: id }, trace) => {
    holdBack(world, id)
    tell(trace, world.turn, { chapter: 'situation', kind: 'held' })
  },
})

/** A number put right, with the reason that all can read. */
export const amend = move({
  args: z.strictObject({ effects: written, reason: words }),
  control: true,
  refusal: (world, _, { effects, reason }) => {
    if (!reason.trim()) return because('no-reason')
    return isIdle(world, effects) ? because('moves-nothing') : undefined
  },
  play: (world, _, { effects, reason }, trace) => {
    tell(trace, world.turn, { chapter: 'situation', kind: 'amended', data: { reason } })
    compile(effects, NOWHERE)(world, trace)
  },
})

/** What others may hear of a move made for a seat: no more than what part of its work it was. */
const DOINGS: Readonly<Record<string, string>> = {
  draft: 'plan',
  gate: 'plan',
  opium: 'plan',
  seal: 'seal',
  unseal: 'seal',
  table: 'body',
  vote: 'body',
  choose: 'choice',
}

/** Control decides for a seat, and is refused what the seat would be refused. */
export const act = move({
  args: z.strictObject({ seat: z.enum(SEATS), move: z.string().check(z.maxLength(20)), args: z.unknown() }),
  control: true,
  after: true,
  refusal: () => undefined,
  decides: ({ seat, move: id, args }): Decision => ({ seat, move: id, args }),
  play: (world, _, { seat, move: id }, trace) => {
    const doing = Object.hasOwn(DOINGS, id) ? DOINGS[id] : 'talk'
    tell(trace, world.turn, { chapter: 'situation', kind: 'acted', at: SEAT[seat], data: { doing } })
    // What the seat's move changes is told by that move or not at all: this row is for all to read.
    if (trace) trace.now = undefined
  },
})

/**
 * Back to the start of a turn. A world does not remember what it was, so whoever folds the log goes back
 * (`boardgame.ts`, `play.ts`) and this only says so there. The dice stand as they stood at that start: the same orders
 * bring the same dice again.
 */
export const rewind = move({
  args: z.strictObject({ turn: z.int() }),
  control: true,
  after: true,
  refusal: (world, _, { turn }) =>
    turn >= 1 && turn <= world.turn ? undefined : because('no-such-turn', { turn: world.turn }),
  back: ({ turn }) => turn,
  play: (_world, _, { turn }, trace) => tell(trace, turn, { chapter: 'situation', kind: 'rewound', data: { turn } }),
})

/** Ends the game before its last turn: what is drafted is not carried out, and all is counted as it stands. */
export const close = move({
  args: z.strictObject({}),
  control: true,
  refusal: () => undefined,
  play: (world, _seat, _args, trace) => closeGame(world, trace),
})
