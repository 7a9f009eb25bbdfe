import { Fragment } from 'react'
import { PATRONS, REPUBLICS, SEATS } from '../../content/ids.ts'
import { influenceAt, isRepublic, SEAT, TALIBAN } from '../../game/places.ts'
import { relation } from '../../game/tracks.ts'
import type { View } from '../../game/view.ts'
import { rungName, seatName } from '../../game/words/index.ts'
import { Mark, SIGNS } from '../look/marks.tsx'
import { useSeat } from './seat.tsx'
import { words } from './words.ts'

const signed = (n: number) => (n < 0 ? `−${-n}` : n > 0 ? `+${n}` : '0')

const influences = (view: View, patron: number): string =>
  PATRONS.some(id => SEAT[id] === patron)
    ? REPUBLICS.map(id => words.influenceIn(SIGNS[id].code, view.influence[influenceAt(patron, SEAT[id])])).join(' · ')
    : ''

/** How the others stand with the own seat and with Kabul, and what the patrons weigh in the republics. */
export function RelationsTable() {
  const { view, me } = useSeat()
  const [seat, withYou, toward, influence] = words.relationHeads
  const isPatron = PATRONS.some(id => SEAT[id] === me)
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{seat}</th>
          <th scope="col" className="end">
            {withYou}
          </th>
          <th scope="col">{toward}</th>
        </tr>
      </thead>
      <tbody>
        {SEATS.map((id, at) =>
          at === me && !isPatron && !isRepublic(me) ? undefined : (
            <Fragment key={id}>
              <tr className={influences(view, at) ? 'table-weighs' : undefined}>
                <th scope="row">
                  <span className="table-seat">
                    <Mark seat={id} size={18} /> {seatName(at)}
                  </span>
                </th>
                <td className="end">{at === me ? '' : signed(relation(view, me, at))}</td>
                <td>{at === TALIBAN ? '' : rungName(view.tracks.stance[at])}</td>
              </tr>
              {influences(view, at) ? (
                <tr>
                  <td colSpan={3} className="table-influence">
                    {influence}: {influences(view, at)}
                  </td>
                </tr>
              ) : undefined}
            </Fragment>
          ),
        )}
      </tbody>
    </table>
  )
}
