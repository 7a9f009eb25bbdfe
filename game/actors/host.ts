import { SEATS } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import type { ArgsOf } from '../moves/index.ts'
import { meant } from '../orders.ts'
import { EVERYONE, SEAT } from '../places.ts'
import { refusal } from '../play.ts'
import type { Reason } from '../reasons.ts'
import type { View } from '../view.ts'
import type { Decision } from '../world.ts'
import {
  answerAll,
  atOnce,
  chancesFor,
  type Level,
  POLICIES_BY_NAME,
  playRound,
  type Said,
  writeAgain,
} from './index.ts'
import { touchedBy } from './touched.ts'

/** Runs the seats that nobody sits in: each acts on its own view, and all answer a person at once. Solo and server alike. */

/** A table as the host needs it. Seats are places in the printed order. */
export type Chairs = {
  readonly see: (seat: number) => View
  /** Plays a decision that the seat's own view allows; tells why it could not be played. */
  readonly play: (said: Said) => Reason | undefined
  /** How a seat is played; undefined for a person's. */
  readonly levelOf: (seat: number) => Level | undefined
  readonly seed: number
}

export type Host = {
  /** Lets the scripted actors act where a turn is open to them. */
  readonly settle: () => void
  /** What the scripted actors do about a person's decision, which turned the person's view `before` into the present one. */
  readonly react: (person: number, before: View) => void
  /** One seat writes all its orders now, by its script, and seals. */
  readonly finish: (seat: number, level: Level) => void
  /** A seat seals what it has written, struck of what has become impossible. */
  readonly seal: (seat: number) => void
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

const bare = (decision: Decision): Said => ({ decision, because: '', source: [] })

export const host = ({ see, play: kept, levelOf, seed }: Chairs): Host => {
  const scripted = (): number[] => EVERYONE.filter(seat => levelOf(seat))

  const play = (said: Said): Reason | undefined => {
    const { seat } = said.decision
    if (seat === 'control') return { code: 'not-yours' }
    return refusal(see(SEAT[seat]), said.decision) ?? kept(said)
  }
  const act = (said: Said): void => {
    const asked = askedBy(said.decision)
    const isPerson = asked >= 0 && !levelOf(asked)
    if (isPerson && waitingFor(see(asked), asked) >= PARAMETERS.agreements.mostWaiting) return
    play(said)
  }
  const roundOf = (playing: (seat: number) => Level | undefined) => ({
    policies: SEATS.map((_, seat) => {
      const level = playing(seat)
      return level && POLICIES_BY_NAME[atOnce(level)]
    }),
    see,
    act,
    seed,
  })

  const isOpen = (seat: number): boolean => {
    const { phase, plans } = see(seat)
    return phase === 'decision' && !plans[seat].sealed
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

  const settle = (): void => {
    const open = scripted().filter(isOpen)
    if (open.length === 0) return
    const { turn } = see(open[0])
    const round = roundOf(seat => (open.includes(seat) ? levelOf(seat) : undefined))
    playRound(round, turn)
    answerAll(roundOf(levelOf), chancesFor(round, turn))
    for (const seat of open) seal(seat)
  }

  /** Whoever got leave, money or a new obligation from it thinks its orders over. */
  const rewrite = (seat: number, turn: number): void => {
    if (see(seat).phase !== 'decision') return
    if (!isOpen(seat)) decide(seat, 'unseal', {})
    clear(seat, () => true)
    writeAgain(roundOf(levelOf), seat, turn)
    seal(seat)
  }

  const answer = (turn: number): void => {
    const round = roundOf(levelOf)
    const chances = chancesFor(round, turn)
    for (const seat of scripted()) {
      for (const each of round.policies[seat]?.votes(see(seat), seat, chances[seat]) ?? []) act(each)
    }
    answerAll(round, chances)
  }

  return {
    settle,
    seal,
    react: (person, before) => {
      const { turn, phase } = see(person)
      if (phase === 'decision' && turn === before.turn) {
        answer(turn)
        for (const seat of touchedBy(before, see(person), person)) if (levelOf(seat)) rewrite(seat, turn)
      }
      settle()
    },
    finish: (seat, level) => {
      if (!isOpen(seat)) return
      writeAgain(
        roundOf(each => (each === seat ? level : undefined)),
        seat,
        see(seat).turn,
      )
      seal(seat)
    },
  }
}
