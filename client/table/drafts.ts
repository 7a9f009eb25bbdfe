import { SEATS } from '../../content/ids.ts'
import type { TrackId } from '../../content/tracks.ts'
import { type Instance, meant } from '../../game/orders.ts'
import { previewOrder } from '../../game/preview.ts'
import type { Change } from '../../game/telling.ts'
import { pair } from '../../game/tracks.ts'
import type { View } from '../../game/view.ts'

/** The orders in a seat's plan, one slot left out where asked. */
export const draftedOrders = (view: View, seat: number, except = -1): Instance[] =>
  view.plans[seat].calls.flatMap((call, slot) => {
    const order = slot === except || call === '' ? undefined : meant(seat, call)
    return order ? [order] : []
  })

/** A view as it would be after some changes. */
export const after = (view: View, changes: readonly Change[]): View => {
  const tracks = { ...view.tracks }
  let { relation, influence } = view
  for (const { track, at, to } of changes) {
    if (track === 'relation')
      relation = relation.with(at, to).with(pair(at % SEATS.length, Math.floor(at / SEATS.length)), to)
    else if (track === 'influence') influence = influence.with(at, to)
    else tracks[track as TrackId] = tracks[track as TrackId].with(at, to)
  }
  return { ...view, tracks, relation, influence }
}

/** The view as the drafted orders would surely leave it, before anyone else's and before any die. */
export const drafted = (view: View, seat: number, except = -1): View =>
  draftedOrders(view, seat, except).reduce((so, order) => after(so, previewOrder(so, order).sure), view)
