import { SEATS } from '../../content/ids.ts'
import { EVERYONE } from '../places.ts'
import type { World } from '../world.ts'
import { chanceFor } from './chance.ts'
import type { Chance, Policy, Said, STAGES } from './kinds.ts'

/**
 * A round of scripted actors: each stage in the printed order of seats, with the others' answers given at once, as they
 * would be at a table. A seat without a policy is a person's: what is asked of it stays open.
 */
export type Round = {
  readonly policies: readonly (Policy | undefined)[]
  /** What a seat sees now. */
  readonly see: (seat: number) => World
  /** Plays a decision. Refused ones are the host's to drop; they never stop a round. */
  readonly act: (said: Said) => void
  readonly seed: number
}

const actAll = (round: Round, all: readonly Said[]): void => {
  for (const each of all) round.act(each)
}

/** Whoever has something open answers, until nobody has. Counter-offers are answered in turn; the chain is short. */
export const answerAll = (round: Round, chances: readonly Chance[]): void => {
  for (let again = 0; again < 3; again++) {
    let heard = false
    for (let seat = 0; seat < SEATS.length; seat++) {
      const policy = round.policies[seat]
      const view = policy && round.see(seat)
      if (!view || !isAsked(view, seat)) continue
      heard = true
      actAll(round, policy.replies(view, seat, chances[seat]))
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

const OFFERS_EACH = 2

/** One stage for all seats; tells which of them had something to say. */
const each = (
  round: Round,
  chances: readonly Chance[],
  stage: (typeof STAGES)[number],
  seats: readonly number[],
): number[] => {
  const spoke: number[] = []
  for (const seat of seats) {
    const said = round.policies[seat]?.[stage](round.see(seat), seat, chances[seat])
    if (!said?.length) continue
    spoke.push(seat)
    actAll(round, said)
  }
  return spoke
}

/** All that scripted actors do in a decision phase, to the seal. Who offered something may offer something else. */
export const playRound = (round: Round, turn: number): void => {
  const chances = chancesFor(round, turn)
  each(round, chances, 'choices', EVERYONE)
  let offering: readonly number[] = EVERYONE
  for (let i = 0; i < OFFERS_EACH && offering.length > 0; i++) {
    offering = each(round, chances, 'offers', offering)
    if (offering.length > 0) answerAll(round, chances)
  }
  each(round, chances, 'motions', EVERYONE)
  each(round, chances, 'votes', EVERYONE)
  if (each(round, chances, 'asks', EVERYONE).length > 0) answerAll(round, chances)
  each(round, chances, 'orders', EVERYONE)
}

/** One seat writes its orders anew, as after a yes that it waited for. */
export const writeAgain = (round: Round, seat: number, turn: number): void => {
  const chance = chanceFor(round.seed, seat, turn)
  actAll(round, round.policies[seat]?.orders(round.see(seat), seat, chance) ?? [])
}
