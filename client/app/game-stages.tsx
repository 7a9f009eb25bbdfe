import { lazy, type ReactNode, Suspense, useEffect, useLayoutEffect, useState } from 'react'
import { SEATS } from '../../content/ids.ts'
import { scenarioOf } from '../../game/scenarios.ts'
import { type Table, TableContext, useSnapshot } from '../solo/table.ts'
import { TableScreen, type TableSlots } from '../table/table-screen.tsx'
import { usePageTitle } from './page-title.ts'
import { takePrintedAway } from './printed.ts'
import { type Stage, stageOf } from './stage.ts'
import { words } from './words.ts'

const Lesson = lazy(() => import('../lesson/lesson.tsx').then(each => ({ default: each.Lesson })))
const Briefing = lazy(() => import('../start/briefing.tsx').then(each => ({ default: each.Briefing })))
const ResolutionScreen = lazy(() =>
  import('../resolution/resolution-screen.tsx').then(each => ({ default: each.ResolutionScreen })),
)
const Debrief = lazy(() => import('../debrief/debrief.tsx').then(each => ({ default: each.Debrief })))

export type Shown = Stage | 'briefing'

type Props = {
  readonly table: Table
  /** What leads from the table to elsewhere; it is handed the way back to the briefing. */
  readonly menu: (brief: () => void) => ReactNode
  readonly slots?: Omit<TableSlots, 'menu'>
  /** Stands above whatever is shown. */
  readonly above?: (shown: Shown) => ReactNode
  /** The game is looked back on, though there might have been more turns. */
  readonly isClosed?: boolean
  /** In the place of the debrief as long as it is not open. */
  readonly beforeDebrief?: ReactNode
}

/** A game at its table, from the briefing to the debrief. */
export function GameStages(props: Props) {
  return (
    <TableContext value={props.table}>
      <Suspense
        fallback={
          <p className="app-opening" role="status">
            {words.openingGame}
          </p>
        }
      >
        <Stages {...props} />
      </Suspense>
    </TableContext>
  )
}

function Stages({ table, menu, slots, above, isClosed = false, beforeDebrief }: Props) {
  const { view, read, seat } = useSnapshot()
  const [briefed, setBriefed] = useState(() => !isFresh(table))
  const stage = isClosed ? 'debrief' : stageOf(view, read)
  const isBriefing = stage !== 'debrief' && stage !== 'resolution' && !briefed
  const shown = isBriefing ? 'briefing' : stage
  /** The chair that the scenario teaches, if it is a lesson. */
  const isLesson = scenarioOf(view.scenario).lesson?.seat === seat
  usePageTitle(words.stages[shown])
  useLayoutEffect(takePrintedAway, [])
  // Another screen in the same place starts at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the screen changes
  useEffect(() => {
    scrollTo(0, 0)
  }, [shown])

  if (shown === 'briefing')
    return (
      <>
        {above?.(shown)}
        <Briefing seat={seat} onTake={() => setBriefed(true)} />
      </>
    )
  if (shown === 'resolution') {
    const turn = view.phase === 'over' ? view.turn : view.turn - 1
    return (
      <div className="game">
        {above?.(shown)}
        {isLesson ? <Lesson stage="resolution" /> : undefined}
        <ResolutionScreen key={turn} onDone={() => table.markRead(turn)} />
      </div>
    )
  }
  if (shown === 'debrief') {
    const debrief = beforeDebrief ?? <Debrief />
    if (!above) return debrief
    return (
      <div className="game">
        {above(shown)}
        {debrief}
      </div>
    )
  }
  return (
    <div className="game">
      {above?.(shown)}
      {isLesson ? <Lesson stage="table" /> : undefined}
      <TableScreen menu={menu(() => setBriefed(false))} {...slots} />
    </div>
  )
}

/** A chair that has done nothing yet is briefed first; one that a script sealed meanwhile has done something. */
const isFresh = (table: Table): boolean => {
  const { seat, view, read } = table.snapshot()
  const { calls, sealed } = view.plans[SEATS.indexOf(seat)]
  return view.turn === 1 && read === 0 && !sealed && calls.every(call => call === '')
}
