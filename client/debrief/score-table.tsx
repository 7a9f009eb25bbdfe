import { SEATS } from '../../content/ids.ts'
import { figure, signed } from '../../game/words/format.ts'
import { seatName } from '../../game/words/index.ts'
import type { World } from '../../game/world.ts'
import { Mark } from '../look/marks.tsx'
import { scoreRows } from './standings.ts'
import { mandateWords as words } from './words.ts'

const added = (n: number): string => (n === 0 ? '0' : signed(n))

/** All seats in the printed order: what each one's points are made of. */
export function ScoreTable({ world, seat }: { world: World; seat: number }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways is reached by key
    <section className="debrief-scroll debrief-measure" aria-label={words.scores} tabIndex={0}>
      <table className="rows debrief-scores">
        <thead>
          <tr>
            <th scope="col">{words.seat}</th>
            {[words.goals, words.agendaPoints, words.common, words.resented, words.total].map(head => (
              <th key={head} scope="col" className="end">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scoreRows(world).map(row => (
            <tr key={row.seat}>
              <th scope="row">
                <span className="debrief-seat">
                  <Mark seat={SEATS[row.seat]} size={20} /> {seatName(row.seat)}
                  {row.seat === seat ? <i className="quiet">{words.you}</i> : undefined}
                </span>
              </th>
              <td className="end">{row.goals}</td>
              <td className="end">{row.agenda}</td>
              <td className="end">{added(row.common)}</td>
              <td className="end">{added(row.resented)}</td>
              <td className="end">
                <b>{figure(row.total)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
