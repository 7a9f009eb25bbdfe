import { AREAS, SEATS, SECTORS } from '../../content/ids.ts'
import { meant } from '../../game/orders.ts'
import type { Telling } from '../../game/telling.ts'
import { orderName } from '../../game/words/index.ts'
import type { World } from '../../game/world.ts'
import type { Flow, MapState, PlaceId, PolicyMark } from '../map/index.ts'
import { mapStateOf } from '../table/map-state.ts'

type Drawn = { readonly flows?: readonly Flow[]; readonly marks?: readonly PolicyMark[]; readonly turn: number }

/** A world as the map draws it at the end of a turn, with what moved and who did what. */
export const sheetOf = (world: World, { flows, marks, turn }: Drawn): MapState => ({
  ...mapStateOf({ ...world, turn }),
  flows,
  marks,
})

/** Where an order was aimed, if it was aimed at a place of the map. */
export const placeOf = (row: Telling): PlaceId | undefined => {
  const order = meant(row.seat, row.item)
  if (!order) return undefined
  const { sector, area } = order.scope
  return sector >= 0 ? SECTORS[sector] : area >= 0 ? AREAS[area] : undefined
}

/** The deeds of a resolution that stand at a place: drills, posts, aid. One a place and seat. */
export const marksOf = (rows: readonly Telling[]): PolicyMark[] => {
  const marks = new Map<string, PolicyMark>()
  for (const row of rows) {
    const at = row.kind === 'order' ? placeOf(row) : undefined
    const order = meant(row.seat, row.item)
    if (at && order) marks.set(`${row.seat} ${at}`, { seat: SEATS[row.seat], at, label: orderName(order) })
  }
  return [...marks.values()]
}
