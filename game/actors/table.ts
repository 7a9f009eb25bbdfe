import { SEATS } from '../../content/ids.ts'
import { EVERYONE } from '../places.ts'
import type { World } from '../world.ts'
import { chanceFor } from './chance.ts'
import { type Chance, type Dialogue, LATER, type Player, type Policy, type Said, STAGES } from './kinds.ts'

/**
 * A round of scripted actors: each stage in the printed order of seats, with the others' answers given at once, as they
 * would be at a table. A seat without a policy is a person's: what is asked of it stays open.
 */
export type Round<P extends Player = Policy> = {
  readonly policies: readonly (P | undefined)[]
  /** What a seat sees now. */
  readonly see: (seat: number) => World
  /** Plays a decision. Refused ones are the host's to drop; they never stop a round. */
  readonly act: (said: Said) => void
  readonly seed: number
}

const NOTHING: readonly Said[] = []

const actAll = (round: Round<Player>, all: readonly Said[]): void => {
  for (const each of all) round.act(each)
}

/** Whoever has something open answers, until nobody has. Counter-offers are answered in turn; the chain is short. */
export function* answers(round: Round<Player>, chances: readonly Chance[]): Dialogue {
  for (let again = 0; again < 3; again++) {
    let heard = false
    for (let seat = 0; seat < SEATS.length; seat++) {
      const player = round.policies[seat]
      const view = player && round.see(seat)
      if (!view || !isAsked(view, seat)) continue
      heard = true
      const { replies } = player
      const chance = chances[seat]
      actAll(round, replies === LATER ? yield { seat, stage: 'replies', chance } : replies(view, seat, chance))
    }
    if (!heard) return
  }
}

const isAsked = (view: World, seat: number): boolean => {
  // Offers lapse with the turn, so that older ones need no look.
  for (let i = view.deals.length - 1; i >= 0 && view.deals[i].turn === view.turn; i--) {
    if (view.deals[i].to === seat && view.deals[i].state === 'offered') return true
  }
  for (let i = 0; i < view.consents.length; i++) {
    if (view.consents[i].host === seat && view.consents[i].answer === 'waiting') return true
  }
  return false
}

export const chancesFor = (round: Pick<Round, 'seed'>, turn: number): Chance[] =>
  SEATS.map((_, seat) => chanceFor(round.seed, seat, turn))

/** How often a stage is gone through: an offer may be followed by another. */
const ROUNDS = { choices: 1, offers: 2, motions: 1, votes: 1, asks: 1, orders: 1 } as const
type StageName = (typeof STAGES)[number]

/** The same as `stageOf` where nobody takes their time; undefined where somebody does. */
const stageAtOnce = (
  { policies, see, act }: Round<Player>,
  chances: readonly Chance[],
  stage: StageName,
  seats: readonly number[],
): number[] | undefined => {
  if (seats.some(seat => policies[seat]?.[stage] === LATER)) return undefined
  const spoke: number[] = []
  for (let i = 0; i < seats.length; i++) {
    const seat = seats[i]
    const how = policies[seat]?.[stage]
    if (!how || how === LATER) continue
    const said = how(see(seat), seat, chances[seat])
    for (let k = 0; k < said.length; k++) act(said[k])
    if (said.length > 0) spoke.push(seat)
  }
  return spoke
}

/** One stage for some seats; tells which of them had something to say. */
export function* stageOf(
  round: Round<Player>,
  chances: readonly Chance[],
  stage: StageName,
  seats: readonly number[],
): Dialogue<number[]> {
  const spoke: number[] = []
  for (const seat of seats) {
    const how = round.policies[seat]?.[stage]
    if (!how) continue
    const chance = chances[seat]
    const said = how === LATER ? yield { seat, stage, chance } : how(round.see(seat), seat, chance)
    if (said.length === 0) continue
    spoke.push(seat)
    actAll(round, said)
  }
  return spoke
}

/** All that scripted actors do in a decision phase, to the seal. Who offered something may offer something else. */
export function* roundOf(round: Round<Player>, turn: number): Dialogue {
  const chances = chancesFor(round, turn)
  for (const stage of STAGES) {
    let seats: readonly number[] = EVERYONE
    for (let i = 0; i < ROUNDS[stage] && seats.length > 0; i++) {
      seats = stageAtOnce(round, chances, stage, seats) ?? (yield* stageOf(round, chances, stage, seats))
      if (seats.length > 0 && (stage === 'offers' || stage === 'asks')) yield* answers(round, chances)
    }
  }
}

/** One seat writes its orders anew, as after a yes that it waited for. */
export const ordersOf = (round: Round<Player>, seat: number, turn: number): Dialogue<unknown> =>
  stageOf(round, chancesFor(round, turn), 'orders', [seat])

/** To its end at once: by policies that all answer when they are asked. */
export const playRound = (round: Round, turn: number): void => {
  const { value } = roundOf(round, turn).next(NOTHING)
  if (value) throw new Error(`Nobody waits for seat ${value.seat}, which takes its time at ${value.stage}`)
}
