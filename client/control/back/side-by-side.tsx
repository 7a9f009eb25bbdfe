import { useMemo } from 'react'
import { scoresOf } from '../../../game/score.ts'
import type { Room, WorldState } from '../../../game/wire/room.ts'
import { outcome } from '../../../game/words/index.ts'
import type { World } from '../../../game/world.ts'
import { useDesk } from '../desk.ts'
import { SeatTable } from '../seat-table.tsx'
import { CourseChart } from './course-chart.tsx'
import { endOfRecord } from './record-table.ts'
import { backWords as words } from './words.ts'

type Ended = { readonly state: WorldState; readonly world: World | undefined }

const endings = ({ worlds, records }: Pick<Room, 'worlds' | 'records'>): Ended[] =>
  worlds.map(state => {
    const record = records.find(({ world }) => world === state.number)
    return { state, world: record && endOfRecord(record)?.world }
  })

const scoreColumn = ({ state: { number, name }, world }: Ended) => {
  const scores = world && scoresOf(world)
  return { id: number, head: name, of: (at: number) => scores?.[at] }
}

/** The same beginning, other decisions: how the index went in each world, and how each ended. */
export function SideBySide() {
  const { room } = useDesk()
  const { worlds, records } = room
  const ended = useMemo(() => endings({ worlds, records }), [worlds, records])
  return (
    <>
      <section>
        <h2>{words.chart}</h2>
        <p className="quiet">{words.chartNote}</p>
        <CourseChart worlds={worlds} />
      </section>
      <section>
        <h2>{words.ending}</h2>
        <dl className="back-endings">
          {ended.map(({ state, world }) => (
            <div key={state.number}>
              <dt>{state.name}</dt>
              <dd className="read">{world ? outcome(world) : words.noRecord}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="back-wide">
        <h2>{words.score}</h2>
        <p className="quiet">{words.scoreNote}</p>
        <SeatTable seat={words.seat} columns={ended.map(scoreColumn)} />
      </section>
    </>
  )
}
