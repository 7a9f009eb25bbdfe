import { HISTORIES } from '../../content/history/index.ts'
import type { Deeds, HistoryTurn } from '../../content/history/kinds.ts'
import { POLICIES, SEATS, SECTORS } from '../../content/ids.ts'
import { eventOf } from '../../game/events.ts'
import { resolutionOf } from '../../game/institutions.ts'
import { meant } from '../../game/orders.ts'
import { scenarioOf } from '../../game/scenarios.ts'
import {
  motionSentence,
  orderSentence,
  policyName,
  promiseSentence,
  sectorName,
  voteName,
} from '../../game/words/index.ts'
import { filled } from '../resolution/phrase.ts'
import { historyWords as words } from './words.ts'

/** What a government did in the weeks of a turn, as decisions of the game: the script of the scenario's history in words. */

export type Done = {
  readonly date: string
  readonly text: string
  readonly note: string
  readonly source: readonly string[]
}

/** Several scenarios share weeks; the first that tells of them is heard. */
const WEEKS: ReadonlyMap<string, HistoryTurn> = new Map(
  Object.values(HISTORIES)
    .flatMap(({ scenario, turns }) => scenarioOf(scenario).turns.map(({ dates }, at) => [dates, turns[at]] as const))
    .reverse(),
)

const moverOf = ({ deeds }: HistoryTurn, resolution: string): number =>
  SEATS.findIndex(id => deeds[id].motions?.some(each => each.resolution === resolution))

const motionText = (turn: HistoryTurn, resolution: string): string => {
  const item = resolutionOf(resolution)
  return item ? motionSentence({ by: moverOf(turn, resolution), body: item.body, resolution }) : ''
}

const chosenText = (id: string, option: string): string => {
  const event = eventOf(id)
  const label = event?.choice?.options.find(each => each.id === option)?.label ?? ''
  return filled(words.chose, { event: event?.headline ?? '', option: label })
}

const orderText = (seat: number, call: string): string => {
  const order = meant(seat, call)
  return order ? orderSentence(order) : ''
}

const inWords = (turn: HistoryTurn, seat: number, deeds: Deeds): Done[] => {
  const { orders, gates = [], motions = [], votes = [], agreements = [], choices = [] } = deeds
  return [
    ...choices.map(deed => ({ ...deed, text: chosenText(deed.event, deed.option) })),
    ...agreements.map(deed => ({
      ...deed,
      text: deed.promises.map(promise => promiseSentence(promise, seat, SEATS.indexOf(deed.to))).join(' '),
    })),
    ...motions.map(deed => ({ ...deed, text: motionText(turn, deed.resolution) })),
    ...votes.map(deed => ({
      ...deed,
      text: filled(words.cast, { motion: motionText(turn, deed.resolution), vote: voteName(deed.vote) }),
    })),
    ...gates.map(deed => ({
      ...deed,
      text: filled(words.gate, {
        sector: sectorName(SECTORS.indexOf(deed.sector)),
        policy: policyName(POLICIES.indexOf(deed.policy)),
      }),
    })),
    ...orders.map(deed => ({ ...deed, text: orderText(seat, deed.call) })),
  ]
}

/** By day, for the weeks of a turn as they are printed; nothing where no history tells of them. */
export const doneBy = (dates: string, seat: number): readonly Done[] => {
  const weeks = WEEKS.get(dates)
  if (!weeks) return []
  return inWords(weeks, seat, weeks.deeds[SEATS[seat]]).sort((a, b) => a.date.localeCompare(b.date))
}

/** Why no order stands in the script, where none does. */
export const idleOf = (dates: string, seat: number): string | undefined => WEEKS.get(dates)?.deeds[SEATS[seat]].idle
