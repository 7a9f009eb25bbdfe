import { CLAUSES } from '../content/clauses.ts'
import { OPIUM_SETTINGS, POLICIES, SEATS, SECTORS } from '../content/ids.ts'
import { RESOLUTIONS } from '../content/resolutions.ts'
import { following, seeded } from './dice.ts'
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

const attempts: readonly ((world: World, die: Die) => Omit<Decision, 'seat'>)[] = [
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

/** Now and then a decision that nobody asked for; never one that resolves the turn. */
export const mischief = (world: World, seed: number): Decision[] => {
  let state = seeded(seed)
  const die: Die = below => {
    state = following(state)
    return below > 0 ? Math.floor((state / 4294967296) * below) : 0
  }
  if (world.phase !== 'decision' || die(8) > 0) return []
  const { move, args } = attempts[die(attempts.length)](world, die)
  return [{ seat: SEATS[die(9)], move, args }]
}
