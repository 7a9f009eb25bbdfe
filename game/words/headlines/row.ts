import type { BodyId } from '../../../content/ids.ts'
import type { Change, Roll, Telling } from '../../telling.ts'
import type { Deal, World } from '../../world.ts'
import type { Headline } from '../kinds.ts'
import { areaSpoken, bodyName, homeSpoken, resolutionSpoken, sectorName, spoken } from '../names.ts'

/** What a told row holds, read off for its headline. */

export type Told = Pick<Headline, 'title' | 'who' | 'why'>
export type Teller = (row: Telling, world: World) => Told
/** By kind of row. */
export type Tellers = Readonly<Record<string, Teller>>

export const number = (row: Telling, key: string, otherwise = 0): number => {
  const value = row.data[key]
  return typeof value === 'number' ? value : otherwise
}
const body = (row: Telling): string => {
  const id = row.data.body
  return id === 'csto' || id === 'sco' ? bodyName(id satisfies BodyId) : ''
}
export const won = (rolls: readonly Roll[]): boolean => rolls.length > 0 && rolls[0].face <= rolls[0].in6
export const changeOf = ({ changes }: Telling, track: Change['track'], at?: number): Change | undefined =>
  changes.find(change => change.track === track && (at === undefined || change.at === at))
export const dealOf = (row: Telling, world: World): Deal | undefined => {
  const deal = world.deals[number(row, 'deal', -1)]
  return deal && deal.by >= 0 ? deal : undefined
}

/** Names that a row's own numbers stand for, where `at` is an actor. */
export const twoOf = (row: Telling) => ({ giver: spoken(row.seat), target: spoken(row.at) })
export const atLine = (row: Telling) => ({
  giver: spoken(row.seat),
  sector: sectorName(row.at),
  home: homeSpoken(row.seat),
})
export const atArea = (row: Telling) => ({ giver: spoken(row.seat), area: areaSpoken(row.at) })
export const atHome = (row: Telling) => ({ giver: spoken(row.seat), home: homeSpoken(row.seat) })
export const inBody = (row: Telling) => ({
  giver: spoken(row.seat),
  body: body(row),
  resolution: resolutionSpoken(row.item),
})
