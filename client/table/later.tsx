import { type ComponentType, lazy, Suspense } from 'react'
import { words } from './words.ts'

/** Parts of the table that come after the board, each with what stands in its place until then. */

const later = <P extends object>(load: () => Promise<ComponentType<P>>, text?: string) => {
  const Part = lazy(() => load().then(part => ({ default: part }))) as unknown as ComponentType<P>
  return (props: P) => (
    <Suspense fallback={text ? <p className="table-note">{text}</p> : undefined}>
      <Part {...props} />
    </Suspense>
  )
}

const atTable = () => import('../thinking/at-table.tsx')

export const Weighing = later(() => atTable().then(each => each.Weighing))
export const AdviserPart = later(() => atTable().then(each => each.AdviserPart))
export const AdviserSwitch = later(() => atTable().then(each => each.AdviserSwitch))
export const GoalLine = later(() => import('./goal-line.tsx').then(each => each.GoalLine))
export const Region = later(() => import('./region.tsx').then(each => each.Region))
export const TalkPanel = later(() => import('./talk-panel.tsx').then(each => each.TalkPanel), words.loading)
export const RelationsTable = later(
  () => import('./relations-table.tsx').then(each => each.RelationsTable),
  words.loading,
)
