import { lazy, Suspense } from 'react'
import type { Opening } from '../talk/opening.ts'
import { words } from './words.ts'

const WaitingList = lazy(() => import('../talk/waiting.tsx').then(({ WaitingList: it }) => ({ default: it })))
const Talk = lazy(() => import('../talk/talk.tsx').then(({ Talk: it }) => ({ default: it })))
const Institutions = lazy(() => import('../talk/institutions.tsx').then(({ Institutions: it }) => ({ default: it })))

/** What lies in the place of the map: what waits for an answer, the talk, or the institutions' tables. */
export type Aside = 'answers' | 'talk' | 'institutions'
const ASIDES: readonly Aside[] = ['answers', 'talk', 'institutions']

type Props = {
  aside: Aside
  count: number
  opening: Opening | undefined
  onAside: (aside: Aside) => void
  onOpen: (opening: Opening) => void
}

export function TalkPanel({ aside, count, opening, onAside, onOpen }: Props) {
  return (
    <div className="table-talk">
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that change what is shown, no form */}
      <div className="table-frames" role="group" aria-label={words.tabs.talk}>
        {ASIDES.map(each => (
          <button key={each} type="button" aria-pressed={each === aside} onClick={() => onAside(each)}>
            {words.asides[each]}
            {each === 'answers' && count > 0 ? ` (${count})` : ''}
          </button>
        ))}
      </div>
      <Suspense fallback={<p className="table-note">{words.loading}</p>}>
        {aside === 'answers' ? <WaitingList onOpen={onOpen} /> : undefined}
        {aside === 'talk' ? <Talk opening={opening} /> : undefined}
        {aside === 'institutions' ? <Institutions /> : undefined}
      </Suspense>
    </div>
  )
}
