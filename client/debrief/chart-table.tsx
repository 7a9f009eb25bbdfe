import { filled } from '../resolution/phrase.ts'
import type { Series } from './charts.ts'
import { debriefWords, courseWords as words } from './words.ts'

type Props = {
  caption: string
  series: readonly Series[]
  /** Sums of each turn instead of states between turns. */
  isPerTurn?: boolean
  note?: string
}

/** The twin of a chart: the same numbers to read. */
export function ChartTable({ caption, series, isPerTurn = false, note }: Props) {
  const columns = series[0]?.values.length ?? 0
  const heads = Array.from({ length: columns }, (_, at) =>
    isPerTurn
      ? filled(debriefWords.turn, { n: at + 1 })
      : at === 0
        ? debriefWords.start
        : at === columns - 1
          ? debriefWords.end
          : filled(debriefWords.turn, { n: at + 1 }),
  )
  return (
    <details className="debrief-twin">
      <summary className="turn-summary">{debriefWords.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways is reached by key */}
      <section className="debrief-scroll" aria-label={caption} tabIndex={0}>
        <table className="rows">
          <caption className="said">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.series}</th>
              {heads.map(head => (
                <th key={head} scope="col" className="end">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {series.map(({ label, values }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {values.map((value, at) => (
                  <td key={heads[at]} className="end">
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {note ? <p className="debrief-note">{note}</p> : undefined}
    </details>
  )
}
