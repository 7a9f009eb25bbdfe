import { lazy, Suspense, use, useEffect, useLayoutEffect, useState } from 'react'
import { Lesson } from '../lesson/lesson.tsx'
import { type Table, TableContext, useSnapshot } from '../solo/table.ts'
import { isTrouble } from '../solo/trouble.ts'
import { TableScreen } from '../table/table-screen.tsx'
import { GameMenu } from './game-menu.tsx'
import { GameTrouble } from './game-trouble.tsx'
import { hold, tableOf } from './opened-games.ts'
import { usePageTitle } from './page-title.ts'
import { takePrintedAway } from './printed.ts'
import { stageOf } from './stage.ts'
import { words } from './words.ts'

const Briefing = lazy(() => import('../start/briefing.tsx').then(each => ({ default: each.Briefing })))
const ResolutionScreen = lazy(() =>
  import('../resolution/resolution-screen.tsx').then(each => ({ default: each.ResolutionScreen })),
)
const Debrief = lazy(() => import('../debrief/debrief.tsx').then(each => ({ default: each.Debrief })))

/** A game at its address, from the briefing to the debrief. */
export function GameScreen({ id }: { id: string }) {
  const found = tableOf(id)
  const table = found instanceof Promise ? use(found) : found
  useEffect(() => hold(id), [id])
  return isTrouble(table) ? <GameTrouble id={id} trouble={table.trouble} /> : <Game table={table} />
}

function Game({ table }: { table: Table }) {
  return (
    <TableContext value={table}>
      <Suspense
        fallback={
          <p className="app-opening" role="status">
            {words.openingGame}
          </p>
        }
      >
        <Stages table={table} />
      </Suspense>
    </TableContext>
  )
}

function Stages({ table }: { table: Table }) {
  const { view, read, seat } = useSnapshot()
  const [briefed, setBriefed] = useState(() => !isFresh(table))
  const stage = stageOf(view, read)
  const isBriefing = stage !== 'debrief' && stage !== 'resolution' && !briefed
  const shown = isBriefing ? 'briefing' : stage
  usePageTitle(words.stages[shown])
  useLayoutEffect(takePrintedAway, [])
  // Another screen in the same place starts at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the screen changes
  useEffect(() => {
    scrollTo(0, 0)
  }, [shown])

  if (shown === 'briefing') return <Briefing seat={seat} onTake={() => setBriefed(true)} />
  if (shown === 'resolution') {
    const turn = view.phase === 'over' ? view.turn : view.turn - 1
    return (
      <div className="game">
        <Lesson stage="resolution" />
        <ResolutionScreen key={turn} onDone={() => table.markRead(turn)} />
      </div>
    )
  }
  if (shown === 'debrief') return <Debrief />
  return (
    <div className="game">
      <Lesson stage="table" />
      <TableScreen menu={<GameMenu brief={() => setBriefed(false)} />} />
    </div>
  )
}

/** A chair that has done nothing yet is briefed first. */
const isFresh = (table: Table): boolean => {
  const { view, read } = table.snapshot()
  return view.turn === 1 && read === 0 && view.plans.every(plan => plan.calls.every(call => call === ''))
}
