import { SEATS, type SeatId } from '../../../content/ids.ts'
import type { Board } from '../../../game/boardgame.ts'
import type { WorldState } from '../../../game/wire/room.ts'
import { seatName, spoken } from '../../../game/words/index.ts'
import { leftOf } from '../clock.ts'
import { words as all } from '../words.ts'
import { offerKey, type Seen } from './first-seen.ts'
import { presenceOf } from './presence.ts'
import { stepWords as words } from './words.ts'

/**
 * One thing Control could do next, read off what everybody's screens already say: who is waited for, who is away, who has
 * not been answered, who has not spoken. Nobody is judged.
 */
export type Step = {
  readonly kind: 'last' | 'away' | 'offer' | 'silent' | 'blank' | 'behind'
  readonly key: string
  readonly world: number
  readonly fact: string
  readonly text: string
  /** Ready to send to `to`; empty: to everybody in the world. */
  readonly message?: string
  readonly to: readonly SeatId[]
  /** A seat to hand to the script. */
  readonly hand?: SeatId
}

export type Facts = {
  readonly worlds: readonly WorldState[]
  /** The watched world's number and truth. */
  readonly watched: number
  readonly board: Board | undefined
  /** The server's time. */
  readonly now: number
  /** By this device's time. */
  readonly seen: Seen
  readonly skew: number
}

const MINUTE = 60_000
const AWAY_FROM = 2
const OFFER_FROM = 3
const LATE = 2 * MINUTE

/** How a seat is spoken to: by the names in it. */
const whoIn = (world: WorldState, at: number, now: number): string => {
  const { names } = presenceOf(world.seats[at], now)
  return names.length > 0 ? all.listed(names) : spoken(at)
}
const named = (seats: readonly number[]): string => all.listed(seats.map(seatName))

/** Places of the seats that people hold. */
const peopled = (world: WorldState): number[] =>
  world.seats.flatMap(({ holder }, at) => (holder === 'people' ? [at] : []))

const lastOnes = (world: WorldState, now: number): Step[] => {
  const held = peopled(world)
  const open = held.filter(at => !world.seats[at].sealed && presenceOf(world.seats[at], now).away === undefined)
  const sealed = held.filter(at => world.seats[at].sealed).length
  if (open.length === 0 || open.length > 2 || sealed < Math.max(2, held.length / 2)) return []
  return [
    {
      kind: 'last',
      key: `last ${world.number} ${open.join(' ')}`,
      world: world.number,
      fact: words.fact.last(world.name, named(open), open.length === 1),
      text: words.step.last(all.listed(open.map(at => whoIn(world, at, now)))),
      message: words.message.last,
      to: open.map(at => SEATS[at]),
    },
  ]
}

const awayOnes = (world: WorldState, now: number): Step[] =>
  peopled(world).flatMap(at => {
    const { away } = presenceOf(world.seats[at], now)
    if (away === undefined || away < AWAY_FROM || world.seats[at].sealed) return []
    return [
      {
        kind: 'away',
        key: `away ${world.number} ${at}`,
        world: world.number,
        fact: words.fact.away(world.name, seatName(at), away),
        text: words.step.away(spoken(at)),
        to: [],
        hand: SEATS[at],
      },
    ]
  })

const offersIn = ({ board, watched, now, seen, skew }: Facts, world: WorldState): Step[] =>
  (board?.world.deals ?? []).flatMap(({ id, by, to, state }) => {
    const since = seen[offerKey(watched, id)]
    if (state !== 'offered' || since === undefined || world.seats[to]?.holder !== 'people') return []
    const minutes = Math.floor((now - skew - since) / MINUTE)
    if (minutes < OFFER_FROM) return []
    return [
      {
        kind: 'offer',
        key: `offer ${watched} ${id}`,
        world: watched,
        fact: words.fact.offer(world.name, seatName(to), spoken(by), minutes),
        text: words.step.offer(whoIn(world, to, now), spoken(by)),
        message: words.message.offer(seatName(by)),
        to: [SEATS[to]],
      },
    ]
  })

/** Who has turned to nobody, once three others have. */
const silentOnes = ({ board, now }: Facts, world: WorldState): Step[] => {
  if (!board) return []
  const { messages, deals, turn } = board.world
  const spoke = (at: number) =>
    messages.some(each => each.turn === turn && each.from === at) ||
    deals.some(each => each.turn === turn && each.by === at)
  const held = peopled(world)
  if (held.filter(spoke).length < 3) return []
  return held
    .filter(at => !spoke(at) && !world.seats[at].sealed && presenceOf(world.seats[at], now).away === undefined)
    .map(at => ({
      kind: 'silent',
      key: `silent ${world.number} ${turn} ${at}`,
      world: world.number,
      fact: words.fact.silent(world.name, seatName(at)),
      text: words.step.silent(whoIn(world, at, now)),
      message: words.message.silent,
      to: [SEATS[at]],
    }))
}

const blankOnes = (world: WorldState, now: number): Step[] => {
  const left = world.clock.state === 'running' ? leftOf(world.clock, now) : undefined
  if (left === undefined || left > LATE) return []
  const blank = peopled(world).filter(at => {
    const { state, away } = presenceOf(world.seats[at], now)
    return state === 'blank' && away === undefined
  })
  if (blank.length === 0) return []
  return [
    {
      kind: 'blank',
      key: `blank ${world.number} ${blank.join(' ')}`,
      world: world.number,
      fact: words.fact.blank(world.name, named(blank)),
      text: words.step.blank(all.listed(blank.map(at => whoIn(world, at, now)))),
      message: words.message.blank,
      to: blank.map(at => SEATS[at]),
    },
  ]
}

/** A world of scripts alone, which waits for nobody, is no measure. */
const behind = (worlds: readonly WorldState[]): Step[] => {
  const furthest = Math.max(...worlds.map(({ turn }) => turn))
  return worlds
    .filter(({ turn, phase }) => phase === 'decision' && turn < furthest)
    .map(({ number, name, turn }) => ({
      kind: 'behind',
      key: `behind ${number} ${turn}`,
      world: number,
      fact: words.fact.behind(name, furthest - turn),
      text: words.step.behind(name),
      message: words.message.behind,
      to: [],
    }))
}

/** All steps that the facts allow, the most pressing first; in a world that is paused or over nothing presses. */
export const stepsFor = (facts: Facts): Step[] => {
  const { worlds, watched, now } = facts
  const going = worlds.filter(({ phase, clock }) => phase === 'decision' && clock.state !== 'paused')
  const here = going.find(({ number }) => number === watched)
  return [
    ...going.flatMap(world => blankOnes(world, now)),
    ...going.flatMap(world => lastOnes(world, now)),
    ...going.flatMap(world => awayOnes(world, now)),
    ...(here ? offersIn(facts, here) : []),
    ...(here ? silentOnes(facts, here) : []),
    ...behind(going.filter(world => peopled(world).length > 0)),
  ]
}
