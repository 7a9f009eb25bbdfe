import { type Host, host } from '../../game/actors/host.ts'
import type { Said } from '../../game/actors/kinds.ts'
import type { Level } from '../../game/actors/levels.ts'
import { SEAT } from '../../game/places.ts'
import { refusal } from '../../game/play.ts'
import { because, type Reason } from '../../game/reasons.ts'
import type { Decision } from '../../game/world.ts'
import type { DecisionRow, WorldRow } from '../store/store.ts'
import { type Match, matchOf } from './match.ts'
import type { Mind } from './thinkers.ts'
import type { Writer } from './writer.ts'

/** Who made a decision, and the device's id for it; both '' where no person did. */
export type By = { readonly person: string; readonly id: string }
export const NOBODY: By = { person: '', id: '' }

/**
 * One world while it is played: what the rules say, what the scripted actors do about it, and the log. Everything happens
 * in one turn of the event loop, so that decisions stand in one order; what was decided counts once `written` resolves.
 */
export type LiveTable = {
  readonly row: WorldRow
  readonly match: Pick<Match, 'board' | 'seen'>
  readonly rows: () => readonly DecisionRow[]
  /** Whether a device's decision of this id was taken before. */
  readonly has: (by: By) => boolean
  /** Plays a decision of a person, of Control or of the clock, and what follows from it; tells why not. */
  readonly decide: (decision: Decision, by: By) => Reason | undefined
  readonly host: Pick<Host, 'settle' | 'finish' | 'seal' | 'thinking'>
  /** Whoever thinks in this turn comes to an end; resolves once nobody does. Who needs too long plays by its doctrine. */
  readonly concluded: () => Promise<void>
  /** Nothing that is being thought is heard any more. */
  readonly abandon: () => void
  /** Resolves once all that was decided so far is on disk. */
  readonly written: () => Promise<void>
  /** The regional index at the end of each turn so far, the opening first. */
  readonly course: () => readonly number[]
  /** Folds the log anew, after a line of it was written over. */
  readonly refold: (rows: readonly DecisionRow[]) => void
}

type Setting = {
  readonly row: WorldRow
  readonly rows: readonly DecisionRow[]
  readonly writer: Writer
  readonly levelOf: (seat: number) => Level | undefined
  readonly now: () => number
  readonly mind: Mind
  /** A scripted actor is thinking, or has decided after some thought. */
  readonly thought: () => void
  /** The turn or the phase has changed. */
  readonly turned: () => void
}

/** A device asks again within a minute or so of being cut off; this many decisions of a world are more than that. */
const REMEMBERED = 600

/** How long those who think are waited for once they were told to come to an end, in ms. */
const GRACE = 1_500

/** Moves that put no question to anybody, so that no scripted actor has anything to say to them. */
const QUIET: ReadonlySet<string> = new Set(['draft', 'seal', 'unseal', 'gate', 'opium', 'say'])

const decisionOf = ({ seat, move, args }: DecisionRow): Decision => ({ seat, move, args }) as Decision

/** Throws if the rows do not follow the rules. */
export const liveTable = ({ row, rows: before, writer, levelOf, now, turned, mind, thought }: Setting): LiveTable => {
  let rows: DecisionRow[] = []
  let match = matchOf(row)
  let course: readonly number[] = []
  let last: Promise<void> = Promise.resolve()
  const ids = new Set<string>()
  const nameOf = ({ person, id }: By): string => `${person} ${id}`
  const remember = (by: By): void => {
    if (!by.id) return
    ids.add(nameOf(by))
    if (ids.size > REMEMBERED) for (const oldest of ids) return void ids.delete(oldest)
  }

  const note = (): boolean => {
    const { turn, phase, index } = match.board().world
    const length = phase === 'over' ? turn + 1 : turn
    if (course.length === length) return false
    course = [...course.slice(0, length - 1), index]
    return true
  }
  const fold = (all: readonly DecisionRow[]): void => {
    match = matchOf(row)
    course = []
    rows = []
    ids.clear()
    note()
    for (const each of all) {
      if (!match.take(decisionOf(each))) throw new Error(`Decision ${each.number} of world ${row.id} is refused`)
      rows.push(each)
      remember(each)
      note()
    }
  }
  fold(before)

  const keep = (decision: Decision, by: By, said?: Said): void => {
    const reason = said?.because ? { because: { because: said.because, source: said.source } } : {}
    const kept: DecisionRow = { world: row.id, number: rows.length, ...by, ...decision, ...reason, at: now() }
    rows.push(kept)
    remember(by)
    last = writer.write([kept])
    // Whoever asks for it gets the failure; nobody may be asking.
    last.catch(() => undefined)
    if (note()) turned()
  }
  const take = (decision: Decision, by: By, said?: Said): Reason | undefined => {
    if (!match.take(decision)) return refusal(match.board().world, decision) ?? because('no-such-move')
    keep(decision, by, said)
    return undefined
  }

  const chairs = host({
    see: seat => match.seen(seat).world,
    play: said => take(said.decision, NOBODY, said),
    levelOf,
    seed: row.seed,
    think: mind.think,
    thought: () => {
      for (const look of waiting) look()
      thought()
    },
  })
  const waiting = new Set<() => void>()
  const concluded = async (): Promise<void> => {
    const { turn } = match.board().world
    const isDone = (): boolean => chairs.thinking().length === 0 || match.board().world.turn !== turn
    if (isDone()) return
    mind.hurry(turn)
    await new Promise<void>(resolve => {
      const late = setTimeout(resolve, GRACE)
      const look = (): void => {
        if (!isDone()) return
        clearTimeout(late)
        resolve()
        waiting.delete(look)
      }
      waiting.add(look)
    })
    if (isDone()) return
    mind.drop()
    chairs.cutShort()
  }

  const decideForSeat = (decision: Decision, seat: number, by: By): Reason | undefined => {
    const { world } = match.seen(seat)
    const refused = refusal(world, decision) ?? take(decision, by)
    if (!refused && !QUIET.has(decision.move)) chairs.react(seat, world)
    return refused
  }

  return {
    row,
    match: { board: () => match.board(), seen: seat => match.seen(seat) },
    rows: () => rows,
    has: by => ids.has(nameOf(by)),
    decide: (decision, by) => {
      if (decision.seat !== 'control') return decideForSeat(decision, SEAT[decision.seat], by)
      return refusal(match.board().world, decision) ?? take(decision, by)
    },
    host: chairs,
    concluded,
    abandon: () => {
      chairs.abandon()
      mind.drop()
    },
    written: () => last,
    course: () => course,
    refold: fold,
  }
}
