import type { History } from '../../content/history/kinds.ts'
import { SEATS, type SeatId } from '../../content/ids.ts'
import { playRound, type Said } from '../actors/index.ts'
import { EVERYONE } from '../places.ts'
import { attempt } from '../play.ts'
import type { Reason } from '../reasons.ts'
import { setUp } from '../setup.ts'
import { type Telling, tracing } from '../telling.ts'
import type { World } from '../world.ts'
import { scripted } from './script.ts'

/** A scenario's history, played through the engine by the same door as any game. */

/** A decision of the script that the game did not take, or an order that came to nothing when it was carried out. */
export type Untaken = { readonly turn: number; readonly seat: SeatId; readonly what: string; readonly why: string }

export type Replayed = {
  readonly world: World
  readonly untaken: readonly Untaken[]
  /** Decisions that the script gave, seals left out; a game that collapses is given fewer. */
  readonly given: number
}

const NAMED = ['call', 'resolution', 'event', 'sector', 'to'] as const

/** What a decision is about, in a word or two. */
const whatOf = ({ decision: { move, args } }: Said): string => {
  const fields = args as Readonly<Record<string, unknown>>
  const about = NAMED.map(key => fields[key]).find(value => typeof value === 'string')
  return about === undefined ? move : `${move} ${about}`
}

const whyOf = ({ code, lack }: Reason): string => (lack === undefined ? code : `${code}: ${lack}`)

const cameToNothing = ({ turn, seat, item, data }: Telling): Untaken => ({
  turn,
  seat: SEATS[seat],
  what: `carry out ${item}`,
  why: `lack: ${data.lack}`,
})

/** The dated events of the script in the places of the two that a turn draws; nothing counter-factual comes. */
const deckOf = ({ turns }: History): World['deck'] => ({
  dated: turns.map(({ events }) => events[0] ?? ''),
  chance: turns.map(({ events }) => events[1] ?? ''),
})

/** Plays it once; `watch` is shown the world before each turn's decisions and at the end. */
export const replayHistory = (history: History, seed: number, watch?: (world: World) => void): Replayed => {
  const trace = tracing()
  const world = setUp(history.scenario, seed, trace, deckOf(history))
  const untaken: Untaken[] = []
  let given = 0
  const policy = scripted(history)
  const act = (said: Said): void => {
    const { turn } = world
    const refused = attempt(world, said.decision, trace)
    if (said.decision.move !== 'seal') given++
    if (refused) untaken.push({ turn, seat: said.decision.seat as SeatId, what: whatOf(said), why: whyOf(refused) })
  }
  while (world.phase === 'decision') {
    watch?.(world)
    playRound({ policies: EVERYONE.map(() => policy), see: () => world, act, seed }, world.turn)
  }
  watch?.(world)
  untaken.push(...trace.told.filter(({ kind }) => kind === 'came-to-nothing').map(cameToNothing))
  return { world, untaken, given }
}
