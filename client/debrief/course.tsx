import { useMemo } from 'react'
import { endingSentence, findings } from '../../game/words/index.ts'
import { filled } from '../resolution/phrase.ts'
import { bendsOf } from './bends.ts'
import { chartsOf } from './charts.ts'
import { IndexChart } from './index-chart.tsx'
import { MoverList } from './mover-list.tsx'
import type { Part } from './parts.ts'
import { SmallChart } from './small-chart.tsx'
import { TurningPoints } from './turning-points.tsx'
import { debriefWords, courseWords as words } from './words.ts'

/** What happened: the index over the turns, what bent it, and the tracks in small. */
export function Course({ replay, seat, record }: Part) {
  const { final, worlds } = replay
  const bends = useMemo(() => bendsOf(replay), [replay])
  const charts = useMemo(() => chartsOf(replay, seat), [replay, seat])
  const found = useMemo(
    () =>
      findings(
        replay.final,
        replay.turns.map(({ told }) => told),
      ),
    [replay],
  )
  const title = found[0]?.title ?? filled(words.fallback, { from: worlds[0].index, to: final.index })
  return (
    <div className="debrief-two">
      <div>
        <h1>{title}</h1>
        {final.ending === 'completed' ? undefined : <p className="debrief-deck">{endingSentence(final)}</p>}
        <p className="debrief-deck">{found[0]?.measure ?? words.deck}</p>
        <IndexChart replay={replay} bends={bends} />
      </div>
      <aside>
        <TurningPoints replay={replay} record={record} seat={seat} />
        <h2 className="sc">{words.bent}</h2>
        {bends.length > 0 ? <MoverList movers={bends} replay={replay} /> : <p className="read">{words.stillness}</p>}
        <p className="debrief-note">
          {words.bentNote} {debriefWords.model}
        </p>
      </aside>
      <div className="debrief-smalls">
        {charts.map(chart => (
          <SmallChart key={chart.id} chart={chart} replay={replay} />
        ))}
      </div>
      {found.length > 1 ? (
        <section className="debrief-else">
          <h2 className="sc debrief-else-head">{words.found}</h2>
          <ul className="debrief-found">
            {found.slice(1).map(({ title: each, measure }) => (
              <li key={each}>
                <b>{each}</b>
                <span>{measure}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : undefined}
    </div>
  )
}
