import { SEATS } from '../../content/ids.ts'
import { Mark } from '../look/marks.tsx'
import { nameOf } from './desk.ts'

type Column = {
  readonly id: string | number
  readonly head: string
  /** Of a seat, by its printed place. */
  readonly of: (at: number) => number | undefined
}

/** A number of each seat in each column. */
export function SeatTable({ seat: head, columns }: { readonly seat: string; readonly columns: readonly Column[] }) {
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {columns.map(({ id, head }) => (
            <th key={id} scope="col" className="end">
              {head}
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
            {columns.map(({ id, of }) => (
              <td key={id} className="end">
                {of(at)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
