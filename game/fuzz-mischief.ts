import { CLAUSES } from '../content/clauses.ts'
import { EVENTS } from '../content/events/index.ts'
import { OPIUM_SETTINGS, POLICIES, SEATS, SECTORS } from '../content/ids.ts'
import { RESOLUTIONS } from '../content/resolutions.ts'
import { effectOf, WRITABLE } from './control/written.ts'
import { following, seeded } from './dice.ts'
import './moves/all.ts'
import { MENU } from './orders.ts'
import type { Decision, World } from './world.ts'

/**
 * What a careless or a curious person sends between the moves of a game: second thoughts, messages, cables shown, things
 * that are not theirs, and plain rubbish. Most are refused; those that are not have to leave the world whole.
 */
const RUBBISH: readonly unknown[] = [
  undefined,
  {},
  { slot: '0', call: 'toString' },
  { call: '__proto__' },
  { resolution: 'constructor' },
  { deal: -1, yes: true },
  { event: 'hasOwnProperty', option: 'valueOf' },
  { cable: Number.MAX_SAFE_INTEGER, to: 'iran' },
]

type Die = (below: number) => number

const pledgeOf = (die: Die): object => {
  const clause = Object.keys(CLAUSES)[die(Object.keys(CLAUSES).length)]
  return {
    clause,
    from: SEATS[die(9)],
    funds: die(4),
    turns: die(4),
    rung: die(6),
    sector: SECTORS[die(8)],
    now: die(2) === 0 ? true : undefined,
    text: 'The secret words of a deal.',
  }
}

const EVENT_IDS = Object.keys(EVENTS)
const writtenOf = (die: Die): unknown[] =>
  Array.from({ length: die(4) }, () => {
    const { id, places, min, max } = WRITABLE[die(WRITABLE.length)]
    const named = places.map(names => names[die(names.length)])
    return effectOf(id, named, min + die(max - min + 1))
  })

type Attempt = (world: World, die: Die) => Omit<Decision, 'seat'>
const attempts: readonly Attempt[] = [
  (world, die) => ({ move: 'show', args: { cable: die(world.cables.length + 1), to: SEATS[die(9)] } }),
  (_, die) => ({ move: 'say', args: { to: SEATS.slice(die(9), die(10)), text: 'Between us.', about: undefined } }),
  (world, die) => ({ move: 'withdraw', args: { deal: die(world.deals.length + 1) } }),
  (world, die) => ({ move: 'answer', args: { deal: die(world.deals.length + 1), yes: die(2) === 0 } }),
  (world, die) => ({
    move: 'propose',
    args: {
      to: SEATS[die(9)],
      promises: Array.from({ length: 1 + die(3) }, () => pledgeOf(die)),
      secret: die(2) === 0,
      counters: die(3) === 0 ? die(world.deals.length + 1) : undefined,
    },
  }),
  () => ({ move: 'unseal', args: {} }),
  () => ({ move: 'seal', args: {} }),
  (_, die) => ({ move: 'gate', args: { sector: SECTORS[die(8)], policy: POLICIES[die(3)] } }),
  (_, die) => ({ move: 'opium', args: { rule: OPIUM_SETTINGS[die(3)] } }),
  (_, die) => {
    const menu = MENU[die(9)]
    return { move: 'draft', args: { slot: die(3), call: menu[die(menu.length)].call, reason: 'A sealed reason.' } }
  },
  (_, die) => {
    const menu = MENU[die(9)].filter(({ host }) => host >= 0)
    return { move: 'ask', args: { call: menu.length > 0 ? menu[die(menu.length)].call : '' } }
  },
  (_, die) => ({
    move: die(2) === 0 ? 'table' : 'vote',
    args: { resolution: Object.keys(RESOLUTIONS)[die(Object.keys(RESOLUTIONS).length)], vote: 'for' },
  }),
  (_, die) => ({ move: ['end', 'toString', 'seal', 'say', 'answer'][die(5)], args: RUBBISH[die(RUBBISH.length)] }),
]

/** What Control does in the middle of a turn; what ends one, or goes back, is not among it. */
const interventions: readonly Attempt[] = [
  (_, die) => ({ move: 'inject', args: { event: EVENT_IDS[die(EVENT_IDS.length)] } }),
  (_, die) => ({ move: 'inject', args: { text: 'It is said in the bazaar.', effects: writtenOf(die) } }),
  (world, die) => ({ move: 'hold', args: { event: die(2) ? EVENT_IDS[die(EVENT_IDS.length)] : world.deck.chance[0] } }),
  (_, die) => ({ move: 'amend', args: { effects: writtenOf(die), reason: 'It was entered wrongly.' } }),
  (world, die) => ({ move: 'act', args: { seat: SEATS[die(9)], ...attempts[die(attempts.length)](world, die) } }),
  (_, die) => ({ move: ['inject', 'hold', 'amend', 'act'][die(4)], args: RUBBISH[die(RUBBISH.length)] }),
]

/** Now and then a decision that nobody asked for; never one that resolves the turn. */
export const mischief = (world: World, seed: number): Decision[] => {
  let state = seeded(seed)
  const die: Die = below => {
    state = following(state)
    return below > 0 ? Math.floor((state / 4294967296) * below) : 0
  }
  if (world.phase !== 'decision' || die(8) > 0) return []
  if (die(6) === 0) return [{ seat: 'control', ...interventions[die(interventions.length)](world, die) }]
  return [{ seat: SEATS[die(9)], ...attempts[die(attempts.length)](world, die) }]
}
