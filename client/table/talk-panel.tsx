import { lazy, type ReactNode, Suspense } from 'react'
import type { Opening } from '../talk/opening.ts'
import { words } from './words.ts'

const WaitingList = lazy(() => import('../talk/waiting.tsx').then(({ WaitingList: it }) => ({ default: it })))
const Talk = lazy(() => import('../talk/talk.tsx').then(({ Talk: it }) => ({ default: it })))
const Institutions = lazy(() => import('../talk/institutions.tsx').then(({ Institutions: it }) => ({ default: it })))

/** What lies in the place of the map: what waits for an answer, the talk, or the institutions' tables. */
export type Aside = 'answers' | 'talk' | 'institutions' | 'delegation'
const ASIDES: readonly Aside[] = ['answers', 'talk', 'institutions', 'delegation']

/** What those in one seat say among themselves. */
export type Delegation = { readonly content: ReactNode; readonly unread: number }

type Props = {
  aside: Aside
  count: number
  opening: Opening | undefined
  delegation: Delegation | undefined
  onAside: (aside: Aside) => void
  onOpen: (opening: Opening) => void
}

export function TalkPanel({ aside, count, opening, delegation, onAside, onOpen }: Props) {
  const asides = delegation ? ASIDES : ASIDES.filter(each => each !== 'delegation')
  const counts: Partial<Record<Aside, number>> = { answers: count, delegation: delegation?.unread }
  return (
    <div className="table-talk">
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that change what is shown, no form */}
      <div className="table-frames" role="group" aria-label={words.tabs.talk}>
        {asides.map(each => (
          <button key={each} type="button" aria-pressed={each === aside} onClick={() => onAside(each)}>
            {words.asides[each]}
            {counts[each] ? ` (${counts[each]})` : ''}
          </button>
        ))}
      </div>
      <Suspense fallback={<p className="table-note">{words.loading}</p>}>
        {aside === 'answers' ? <WaitingList onOpen={onOpen} /> : undefined}
        {aside === 'talk' ? <Talk opening={opening} /> : undefined}
        {aside === 'institutions' ? <Institutions /> : undefined}
        {aside === 'delegation' ? delegation?.content : undefined}
      </Suspense>
    </div>
  )
}
