import { PARAMETERS } from '../../content/parameters.ts'
import type { Board } from '../../game/boardgame.ts'
import { scenarioOf } from '../../game/scenarios.ts'
import type { Room, WorldState } from '../../game/wire/room.ts'
import { outcome } from '../../game/words/index.ts'
import { CourseChart, scaleOf } from './course-chart.tsx'
import { words } from './words.ts'

const { collapseBelow, sharedFrom } = PARAMETERS.score
/** Room for the charts on a wall of 1920 × 1080. */
const PLOT = { width: 1792, height: 620, gap: 56, name: 48 }

/** As many columns as keep a chart wider than high. */
const columnsFor = (worlds: number): number => (worlds <= 3 ? worlds : worlds <= 8 ? Math.ceil(worlds / 2) : 4)

/** After the end: how it ended and what course it took, beside the other worlds. Not who came first. */
export function WallEnd({ room, world, board }: { room: Room; world: WorldState; board: Board }) {
  const { turns } = scenarioOf(room.settings.scenario)
  const columns = columnsFor(room.worlds.length)
  const scale = scaleOf(room.worlds)
  const rows = Math.ceil(room.worlds.length / columns)
  const width = (PLOT.width - PLOT.gap * (columns - 1)) / columns
  const height = (PLOT.height - 24 * (rows - 1)) / rows - PLOT.name
  return (
    <div className="screen-over">
      <header>
        <p className="sc sc-wax">
          {words.ended}
          {room.worlds.length > 1 ? ` · ${world.name}` : ''}
        </p>
        <h1>{outcome(board.world)}</h1>
      </header>
      <section aria-labelledby="screen-courses">
        <h2 id="screen-courses" className="sc">
          {words.course(collapseBelow, sharedFrom)}
        </h2>
        <div className="screen-courses" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
          {room.worlds.map(each => (
            <figure key={each.number}>
              {room.worlds.length > 1 ? <figcaption>{each.name}</figcaption> : undefined}
              <CourseChart world={each} scale={scale} turns={turns.length} width={width} height={height} />
            </figure>
          ))}
        </div>
      </section>
      <p className="screen-debrief" role="status">
        {room.stage === 'debrief' ? words.debriefOpen : words.waitForDebrief}
      </p>
    </div>
  )
}
