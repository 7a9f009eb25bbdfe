import { SEATS } from '../../../content/ids.ts'
import { ORDERS } from '../../../content/orders/index.ts'
import type { Effect } from '../../../game/balance/replaying.ts'
import { average, type Line, rate, unmeasured } from '../line.ts'
import type { Measured } from '../measure.ts'
import { commonest } from '../reflex.ts'
import { mean } from '../statistics.ts'
import { words } from '../words.ts'
import { skipped } from './seats.ts'

/** How often each order is given, what it does for its giver, and where it is at its best; and whether any is a reflex. */

export const ORDER_IDS = Object.keys(ORDERS)

export const usesOf = (
  { doctrine }: Measured,
  order: string,
): { readonly chances: number; readonly given: number } => ({
  chances: doctrine.reduce((sum, { chances }) => sum + (chances[order] ?? 0), 0),
  given: doctrine.reduce((sum, { given }) => sum + (given[order] ?? 0), 0),
})

export const effectsOf = ({ removed }: Measured, order: string): number[] =>
  removed.flatMap(({ effects }) => effects.filter(each => each.order === order).map(({ effect }) => effect))

export const use = (measured: Measured): Line[] =>
  ORDER_IDS.map(order => {
    const { chances, given } = usesOf(measured, order)
    return rate(`use.${order}`, { from: 0.02 }, Math.min(given, chances), chances)
  })

export const effect = (measured: Measured): Line[] => [
  ...ORDER_IDS.map(order => average(`effect.${order}`, { from: -12, to: 12 }, effectsOf(measured, order))),
  skipped('effect.skipped', measured.removed),
]

/** A use: who gives it, in which turn, at what. */
const useOf = ({ seat, turn, call }: Effect): string => `${SEATS[seat]}, turn ${turn}: ${call}`
const ENOUGH = 8

/** The best use is found in every other game and measured in the rest, so that luck does not choose it. */
export const best = ({ removed }: Measured): Line[] => {
  const halves = [0, 1].map(half =>
    Map.groupBy(
      removed.filter((_, game) => game % 2 === half).flatMap(({ effects }) => effects),
      useOf,
    ),
  )
  return ORDER_IDS.map(order => {
    const uses = [...halves[0]]
      .filter(
        ([name, seen]) =>
          seen[0].order === order && seen.length >= ENOUGH && (halves[1].get(name)?.length ?? 0) >= ENOUGH,
      )
      .map(([name, seen]) => ({ name, mean: mean(seen.map(each => each.effect)) }))
      .sort((a, b) => b.mean - a.mean)
    if (uses.length === 0) return unmeasured(`best.${order}`, words.gains, words.tooSeldom)
    const found = halves[1].get(uses[0].name) ?? []
    return average(
      `best.${order}`,
      { from: 2 },
      found.map(each => each.effect),
      uses[0].name,
    )
  })
}

const MOST = { to: 0.7 }
const reflexOf = (id: string, openings: readonly (readonly string[])[]): Line => {
  const { name, times } = commonest(openings)
  return rate(id, MOST, times, openings.length, name)
}

/** Among doctrine's openings, and among those of one seat that thinks ahead. */
export const reflex = ({ doctrine, foresight }: Measured): Line[] => [
  ...SEATS.map((id, seat) =>
    reflexOf(
      `reflex.${id}`,
      doctrine.map(({ openings }) => openings[seat]),
    ),
  ),
  ...SEATS.map(id =>
    reflexOf(
      `strategist.reflex.${id}`,
      foresight[id].map(({ opening }) => opening),
    ),
  ),
]
