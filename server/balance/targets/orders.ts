import { SEATS } from '../../../content/ids.ts'
import { ORDERS } from '../../../content/orders/index.ts'
import type { Effect, Removed } from '../../../game/balance/replaying.ts'
import { average, type Line, rate, unmeasured } from '../line.ts'
import type { Measured } from '../measure.ts'
import { commonest } from '../reflex.ts'
import { aroundMean } from '../statistics.ts'
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

/** What orders did for their givers, by use: who gave which, in which turn, at what. */
type Uses = ReadonlyMap<string, readonly Effect[]>
const usesIn = (games: readonly Removed[]): Uses =>
  Map.groupBy(
    games.flatMap(({ effects }) => effects),
    ({ seat, turn, call }) => `${SEATS[seat]}, turn ${turn}: ${call}`,
  )

const gains = (seen: readonly Effect[] = []): number[] => seen.map(({ effect }) => effect)
const ENOUGH = 8

/** The use of an order that most surely gains: the mean of a handful of cases says little, the lower end of it more. */
const surest = (order: string, uses: Uses, elsewhere: Uses): string | undefined =>
  [...uses]
    .filter(
      ([name, seen]) =>
        seen[0].order === order && seen.length >= ENOUGH && (elsewhere.get(name)?.length ?? 0) >= ENOUGH,
    )
    .map(([name, seen]) => ({ name, least: aroundMean(gains(seen))[0] }))
    .sort((a, b) => b.least - a.least)[0]?.name

/** The best use is looked for in either half of the games and measured in the other, so that luck does not choose it. */
export const best = ({ removed }: Pick<Measured, 'removed'>): Line[] => {
  const [one, two] = [0, 1].map(half => usesIn(removed.filter((_, game) => game % 2 === half)))
  return ORDER_IDS.map(order => {
    const [first, second] = [surest(order, one, two), surest(order, two, one)]
    if (!first || !second) return unmeasured(`best.${order}`, words.gains, words.tooSeldom)
    const found = [...gains(two.get(first)), ...gains(one.get(second))]
    return average(`best.${order}`, { from: 2 }, found, [...new Set([first, second])].join('; '))
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
