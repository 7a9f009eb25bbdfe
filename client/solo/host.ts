import { SEATS, type SeatId } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import {
  answerAll,
  chancesFor,
  type Level,
  POLICIES_BY_NAME,
  playRound,
  type Round,
  writeAgain,
} from '../../game/actors/index.ts'
import type { ArgsOf } from '../../game/moves/index.ts'
import { meant } from '../../game/orders.ts'
import { refusal } from '../../game/play.ts'
import type { Reason } from '../../game/reasons.ts'
import type { View } from '../../game/view.ts'
import type { Decision } from '../../game/world.ts'
import type { Connection } from './connection.ts'
import type { Entry } from './log.ts'
import { touchedBy } from './touched.ts'

/** Runs the seats that nobody sits in: each acts on its own view, and all answer a person at once. */

export type Host = {
  /** Plays a person's decision, and what the scripted actors do about it; or says why not. */
  readonly decide: (decision: Decision) => Reason | undefined
  /** Lets the scripted actors act where a turn is open to them. */
  readonly settle: () => void
}

/** Whether a decision puts a question to a seat: an offer, or leave asked on its soil. */
const asksOf = ({ seat, move, args }: Decision, of: SeatId): boolean => {
  if (move === 'propose') return (args as ArgsOf<'propose'>).to === of
  if (move !== 'ask') return false
  const order = meant(SEATS.indexOf(seat as SeatId), (args as ArgsOf<'ask'>).call)
  return order !== undefined && SEATS[order.host] === of
}

const waitingFor = ({ deals, consents }: View, seat: SeatId): number => {
  const at = SEATS.indexOf(seat)
  const offers = deals.filter(deal => deal.to === at && deal.state === 'offered')
  return offers.length + consents.filter(each => each.host === at && each.answer === 'waiting').length
}

type Setting = {
  readonly connection: Connection
  readonly person: SeatId
  readonly level: Level
  readonly seed: number
  /** Every decision that is taken, in order. */
  readonly taken: (entry: Entry) => void
  /** Why the master refused a decision that the seat's view allows. */
  readonly unseen: (decision: Decision) => Reason
}

export const host = ({ connection, person, level, seed, taken, unseen }: Setting): Host => {
  const policy = POLICIES_BY_NAME[level]
  const viewOf = (seat: SeatId): View => connection.seen(seat).world
  const scripted = SEATS.filter(seat => seat !== person)

  const play = (entry: Entry): Reason | undefined => {
    const { decision } = entry
    if (decision.seat === 'control') return { code: 'not-yours' }
    const refused = refusal(viewOf(decision.seat), decision)
    if (refused) return refused
    if (!connection.send(decision)) return unseen(decision)
    taken(entry)
    return undefined
  }

  const round: Round = {
    policies: SEATS.map(seat => (seat === person ? undefined : policy)),
    see: seat => viewOf(SEATS[seat]),
    act: ({ decision, because, source }) => {
      if (asksOf(decision, person) && waitingFor(viewOf(person), person) >= PARAMETERS.agreements.mostWaiting) return
      play(because ? { decision, because, source } : { decision })
    },
    seed,
  }

  const isOpen = (seat: SeatId): boolean => {
    const { phase, plans } = viewOf(seat)
    return phase === 'decision' && !plans[SEATS.indexOf(seat)].sealed
  }
  const clear = (seat: SeatId, which: (slot: number) => boolean): void => {
    const { calls } = viewOf(seat).plans[SEATS.indexOf(seat)]
    for (let slot = 0; slot < calls.length; slot++) {
      if (calls[slot] !== '' && which(slot)) play({ decision: { seat, move: 'draft', args: { slot, call: '' } } })
    }
  }
  /** What was written may have become impossible through another's doing; it is struck so that the rest can be sealed. */
  const seal = (seat: SeatId): void => {
    const sealing = { decision: { seat, move: 'seal', args: {} } }
    if (!isOpen(seat) || !play(sealing)) return
    const { calls } = viewOf(seat).plans[SEATS.indexOf(seat)]
    clear(seat, slot => !!refusal(viewOf(seat), { seat, move: 'draft', args: { slot, call: calls[slot] } }))
    if (!play(sealing)) return
    clear(seat, () => true)
    play(sealing)
  }

  const settle = (): void => {
    if (!scripted.some(isOpen)) return
    playRound(round, viewOf(person).turn)
    for (const seat of scripted) seal(seat)
  }

  const answer = (turn: number): void => {
    const chances = chancesFor(round, turn)
    for (const seat of scripted) {
      const at = SEATS.indexOf(seat)
      for (const each of policy.votes(viewOf(seat), at, chances[at])) round.act(each)
    }
    answerAll(round, chances)
  }

  /** Whoever got leave, money or a new obligation from it thinks its orders over. */
  const rewrite = (seat: SeatId, turn: number): void => {
    if (viewOf(seat).phase !== 'decision') return
    if (!isOpen(seat)) play({ decision: { seat, move: 'unseal', args: {} } })
    clear(seat, () => true)
    writeAgain(round, SEATS.indexOf(seat), turn)
    seal(seat)
  }

  return {
    settle,
    decide: decision => {
      const before = viewOf(person)
      const refused = play({ decision })
      if (refused) return refused
      const { turn, phase } = viewOf(person)
      if (phase === 'decision' && turn === before.turn) {
        answer(turn)
        for (const seat of touchedBy(before, viewOf(person), person)) rewrite(seat, turn)
      }
      settle()
      return undefined
    },
  }
}
