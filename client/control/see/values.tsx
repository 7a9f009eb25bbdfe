import { SEATS } from '../../../content/ids.ts'
import type { World } from '../../../game/world.ts'
import { Mark } from '../../look/marks.tsx'
import { nameOf } from '../desk.ts'
import { seeWords as words } from '../words.ts'

const SHOWN = ['funds', 'capital', 'home', 'stance', 'hosted'] as const

/** The numbers of every seat; what belongs to areas and sectors is on the map and in its list. */
export function Values({ world }: { readonly world: World }) {
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{words.seat}</th>
          {SHOWN.map(track => (
            <th key={track} scope="col" className="end">
              {words.values[track]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SEATS.map((seat, at) => (
          <tr key={seat}>
            <th scope="row">
              <span className="grid-seat">
                <Mark seat={seat} size={18} /> {nameOf(seat)}
              </span>
            </th>
            {SHOWN.map(track => (
              <td key={track} className="end">
                {world.tracks[track][at]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
