import { useEffect, useState } from 'react'
import { SEATS } from '../../content/ids.ts'
import type { Scenario } from '../../content/kinds.ts'
import { SCENARIOS } from '../../content/scenarios/index.ts'
import { useSnapshot } from '../solo/table.ts'
import { openStep } from './passed.ts'
import { words } from './words.ts'
import './lesson.css'

type Progress = { readonly readTo: number; readonly skipped: boolean }

const key = (game: string) => `amu-darya lesson ${game}`
const START: Progress = { readTo: 0, skipped: false }

const kept = (game: string): Progress => {
  try {
    const { readTo = 0, skipped = false } = JSON.parse(sessionStorage.getItem(key(game)) ?? '{}') as Partial<Progress>
    return { readTo, skipped }
  } catch {
    return START
  }
}
const keep = (game: string, progress: Progress): void => {
  try {
    sessionStorage.setItem(key(game), JSON.stringify(progress))
  } catch {
    // A browser that keeps nothing shows the step again after a reload.
  }
}

/** The lesson's strip above the table: what to look at, and what to do there. */
export function Lesson({ stage }: { stage: 'table' | 'resolution' }) {
  const { id, view, read, seat } = useSnapshot()
  const [progress, setProgress] = useState(() => kept(id))
  const { lesson }: Scenario = SCENARIOS[view.scenario as keyof typeof SCENARIOS]
  const at =
    lesson?.seat === seat && !progress.skipped
      ? openStep(lesson, { view, read }, SEATS.indexOf(seat), progress.readTo)
      : -1
  const step = at < 0 ? undefined : lesson?.steps[at]
  const isShown = step !== undefined && (step.at === 'resolution') === (stage === 'resolution')
  const place = isShown ? step.at : undefined
  useEffect(() => {
    if (!place) return
    let marked: Element | null = null
    const mark = () => {
      const anchor = document.querySelector(`[data-lesson~="${place}"]`)
      if (anchor === marked) return
      marked?.removeAttribute('data-lesson-now')
      marked = anchor
      anchor?.setAttribute('data-lesson-now', '')
      anchor?.scrollIntoView({ block: 'nearest' })
    }
    mark()
    // On a phone the place may come only with its tab.
    const comings = new MutationObserver(mark)
    comings.observe(document.body, { childList: true, subtree: true })
    return () => {
      comings.disconnect()
      marked?.removeAttribute('data-lesson-now')
    }
  }, [place])
  if (!lesson || !step || !isShown) return undefined
  const change = (next: Progress) => {
    setProgress(next)
    keep(id, next)
  }
  return (
    <aside className="lesson" aria-label={words.label}>
      <p className="lesson-step sc sc-wax">
        {words.label}, {words.step(at + 1, lesson.steps.length)}: {words.places[step.at]}
      </p>
      <p className="lesson-text" aria-live="polite">
        {step.text} <b>{words.toDo[step.done]}</b>
      </p>
      <div className="lesson-actions">
        {step.done === 'read' ? (
          <button type="button" className="btn btn-small" onClick={() => change({ ...progress, readTo: at + 1 })}>
            {words.next}
          </button>
        ) : undefined}
        <button type="button" className="link" onClick={() => change({ ...progress, skipped: true })}>
          {words.skip}
        </button>
      </div>
    </aside>
  )
}
