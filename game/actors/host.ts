import { SEATS } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import type { ArgsOf } from '../moves/index.ts'
import { meant } from '../orders.ts'
import { EVERYONE, SEAT } from '../places.ts'
import { refusal } from '../play.ts'
import type { Reason } from '../reasons.ts'
import type { View } from '../view.ts'
import type { Decision } from '../world.ts'
import { dialogues, type Think } from './dialogues.ts'
import { type Dialogue, LATER, type Player, type Said } from './kinds.ts'
import type { Level } from './levels.ts'
import { playerOf, quickPlayerOf } from './players.ts'
import { isToVote } from './sessions.ts'
import { answers, chancesFor, ordersOf, type Round, roundOf, stageOf } from './table.ts'
import { touchedBy } from './touched.ts'

/**
 * Runs the seats that nobody sits in: each acts on its own view. Those that play by a doctrine answer a person at once; those
 * that take their time answer when they have thought, and the person plays on meanwhile. Solo and server alike.
 */

/** A table as the host needs it. Seats are places in the printed order. */
export type Chairs = {
  readonly see: (seat: number) => View
  /** Plays a decision that the seat's own view allows; tells why it could not be played. */
  readonly play: (said: Said) => Reason | undefined
  /** How a seat is played; undefined for a person's. */
  readonly levelOf: (seat: number) => Level | undefined
  readonly seed: number
  /** Where the seats that take their time do so. */
  readonly think: Think
  /** One of them was asked or has answered, and what it decided is played. */
  readonly thought: () => void
}

export type Host = {
  /** Lets the scripted actors act where a turn is open to them. */
  readonly settle: () => void
  /** What the scripted actors do about a person's decision, which turned the person's view `before` into the present one. */
  readonly react: (person: number, before: View) => void
  /** One seat writes all its orders now, by its script, and seals. Nobody waits for it: one that takes its time plays by its doctrine. */
  readonly finish: (seat: number, level: Level) => void
  /** A seat seals what it has written, struck of what has become impossible. */
  readonly seal: (seat: number) => void
  /** Seats that are thinking now. */
  readonly thinking: () => readonly number[]
  /** Whoever still thinks writes its orders by its doctrine, now. */
  readonly cutShort: () => void
  /** What is being thought is not heard any more. */
  readonly abandon: () => void
}

/** Whom a decision puts a question to: an offer, or leave asked on its soil; −1 for nobody. */
const askedBy = ({ seat, move, args }: Decision): number => {
  if (seat === 'control') return -1
  if (move === 'propose') return SEAT[(args as ArgsOf<'propose'>).to]
  if (move !== 'ask') return -1
  return meant(SEAT[seat], (args as ArgsOf<'ask'>).call)?.host ?? -1
}

const waitingFor = ({ deals, consents }: View, seat: number): number => {
  const offers = deals.filter(deal => deal.to === seat && deal.state === 'offered')
  return offers.length + consents.filter(each => each.host === seat && each.answer === 'waiting').length
}

const NOTHING: readonly Said[] = []

const bare = (decision: Decision): Said => ({ decision, because: '', source: [] })

type Playing = (seat: number) => Level | undefined

export const host = ({ see, play: kept, levelOf, seed, think, thought }: Chairs): Host => {
  const scripted = (): number[] => EVERYONE.filter(seat => levelOf(seat))
  const talks = dialogues({
    ...{ see, think, changed: thought },
    atOnce: ({ seat, stage, chance }) => {
      const level = levelOf(seat)
      const how = level && playerOf(level)[stage]
      return how === LATER ? undefined : (how?.(see(seat), seat, chance) ?? NOTHING)
    },
  })

  const play = (said: Said): Reason | undefined => {
    const { seat } = said.decision
    if (seat === 'control') return { code: 'not-yours' }
    return refusal(see(SEAT[seat]), said.decision) ?? kept(said)
  }
  /** Between question and answer a person may have sat down: then the seat says nothing of itself. */
  const actIn =
    (playing: Playing) =>
    (said: Said): void => {
      const { seat } = said.decision
      if (seat === 'control' || !playing(SEAT[seat])) return
      const asked = askedBy(said.decision)
      const isPerson = asked >= 0 && !levelOf(asked)
      if (isPerson && waitingFor(see(asked), asked) >= PARAMETERS.agreements.mostWaiting) return
      play(said)
    }
  const roundWith = (playing: Playing, player: (level: Level) => Player = playerOf): Round<Player> => ({
    policies: SEATS.map((_, seat) => {
      const level = playing(seat)
      return level && player(level)
    }),
    see,
    act: actIn(playing),
    seed,
  })

  const isOpen = (seat: number): boolean => {
    const { phase, plans } = see(seat)
    return phase === 'decision' && !plans[seat].sealed
  }
  const isTurn = (seat: number, turn: number): boolean => {
    const now = see(seat)
    return now.phase === 'decision' && now.turn === turn
  }
  const decide = (seat: number, move: string, args: unknown) => play(bare({ seat: SEATS[seat], move, args }))
  const clear = (seat: number, which: (slot: number) => boolean): void => {
    const { calls } = see(seat).plans[seat]
    for (let slot = 0; slot < calls.length; slot++) {
      if (calls[slot] !== '' && which(slot)) decide(seat, 'draft', { slot, call: '' })
    }
  }
  /** What was written may have become impossible through another's doing; it is struck so that the rest can be sealed. */
  const seal = (seat: number): void => {
    if (!isOpen(seat) || !decide(seat, 'seal', {})) return
    const { calls } = see(seat).plans[seat]
    const draft = (slot: number): Decision => ({ seat: SEATS[seat], move: 'draft', args: { slot, call: calls[slot] } })
    clear(seat, slot => !!refusal(see(seat), draft(slot)))
    if (!decide(seat, 'seal', {})) return
    clear(seat, () => true)
    decide(seat, 'seal', {})
  }

  function* settling(open: readonly number[], turn: number): Dialogue {
    yield* roundOf(
      roundWith(seat => (open.includes(seat) ? levelOf(seat) : undefined)),
      turn,
    )
    const round = roundWith(levelOf)
    yield* answers(round, chancesFor(round, turn))
    for (const seat of open) if (levelOf(seat) && isTurn(seat, turn)) seal(seat)
  }
  const settle = (): void => {
    const open = scripted().filter(seat => isOpen(seat) && !talks.isBusy(seat))
    if (open.length === 0) return
    const { turn } = see(open[0])
    talks.begin(settling(open, turn), turn, new Set(open), () => {
      if (!isTurn(open[0], turn)) settle()
    })
  }

  /** Whoever got leave, money or a new obligation from it thinks its orders over. */
  function* rewriting(seat: number, turn: number, mine: Set<number>): Dialogue {
    if (!isTurn(seat, turn)) return
    // Its orders are still to be written, or are being thought about.
    if (isOpen(seat) && talks.isBusy(seat)) return talks.thinkAgain(seat)
    if (!isOpen(seat)) decide(seat, 'unseal', {})
    clear(seat, () => true)
    mine.add(seat)
    yield* ordersOf(roundWith(levelOf), seat, turn)
    mine.delete(seat)
    if (levelOf(seat) && isTurn(seat, turn)) seal(seat)
  }

  function* reacting(person: number, before: View, mine: Set<number>): Dialogue {
    const { turn } = before
    const round = roundWith(levelOf)
    const chances = chancesFor(round, turn)
    const toVote = scripted().filter(seat => see(seat).motions.some(motion => isToVote(see(seat), seat, motion)))
    yield* stageOf(round, chances, 'votes', toVote)
    yield* answers(round, chances)
    for (const seat of touchedBy(before, see(person), person)) if (levelOf(seat)) yield* rewriting(seat, turn, mine)
  }

  const finish = (seat: number, level: Level): void => {
    if (!isOpen(seat)) return
    const { turn } = see(seat)
    const round = roundWith(each => (each === seat ? level : undefined), quickPlayerOf)
    ordersOf(round, seat, turn).next()
    if (isTurn(seat, turn)) seal(seat)
  }

  return {
    settle,
    seal,
    react: (person, before) => {
      const { turn, phase } = see(person)
      const mine = new Set<number>()
      if (phase === 'decision' && turn === before.turn) talks.begin(reacting(person, before, mine), turn, mine, settle)
      else settle()
    },
    finish,
    thinking: talks.thinking,
    cutShort: () => {
      const left = scripted().filter(seat => isOpen(seat) && talks.isBusy(seat))
      talks.abandon()
      const turn = left.length > 0 ? see(left[0]).turn : 0
      for (const seat of left) {
        const level = levelOf(seat)
        if (level && isTurn(seat, turn)) finish(seat, level)
      }
    },
    abandon: talks.abandon,
  }
}
