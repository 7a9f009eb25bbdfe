import { useMemo, useRef, useState } from 'react'
import { SEATS } from '../../content/ids.ts'
import { chapterName, headline } from '../../game/words/index.ts'
import { useSnapshot, useTable } from '../solo/table.ts'
import { AllRows } from './all-rows.tsx'
import { pagesOf, resolvedTurn } from './chapters.ts'
import { HeadlinePage } from './headline-page.tsx'
import { filled } from './phrase.ts'
import { usePlace } from './place.ts'
import { Reel } from './reel.tsx'
import { ResolutionMap } from './resolution-map.tsx'
import { useStepKeys } from './step-keys.ts'
import './resolution.css'
import { resolutionWords as words } from './words.ts'

/** A turn as it is told: nine chapters in the printed order, each opening with what weighs most for this seat. */
export function ResolutionScreen({ onDone }: { onDone: () => void }) {
  const table = useTable()
  const { id, told, view, seat } = useSnapshot()
  const turn = resolvedTurn(told)
  const pages = useMemo(() => pagesOf(told, turn, SEATS.indexOf(seat), view), [told, turn, seat, view])
  const rows = useMemo(() => told.filter(row => row.turn === turn), [told, turn])
  const steps = useMemo(() => pages.flatMap((page, at) => (page.lead ? [at] : [])), [pages])
  const [place, setPlace] = usePlace(id, turn)
  const [isList, setIsList] = useState(false)
  // Side by side the column scrolls; one below the other, the whole.
  const column = useRef<HTMLDivElement>(null)
  const whole = useRef<HTMLDivElement>(null)

  const step = Math.min(place.step, steps.length - 1)
  const furthest = Math.min(place.furthest, steps.length - 1)
  const at = steps[step] ?? 0
  const page = pages[at]
  const isLast = step >= steps.length - 1
  const go = (to: number) => {
    setPlace(Math.max(0, Math.min(steps.length - 1, to)))
    column.current?.scrollTo({ top: 0 })
    whole.current?.scrollTo({ top: 0 })
  }
  const finish = () => {
    table.markRead(turn)
    onDone()
  }
  const next = () => (isLast || isList ? finish() : go(step + 1))
  useStepKeys(
    () => (isList ? undefined : next()),
    () => (isList ? undefined : go(step - 1)),
  )

  const onward = view.phase === 'over' ? words.toDebrief : filled(words.toTurn, { n: turn + 1 })
  const title = page?.lead ? headline(page.lead, view).title : ''
  return (
    <main className={isList ? 'resolution resolution-listed' : 'resolution'}>
      <p className="said" role="status" aria-live="polite">
        {page && !isList ? `${chapterName(page.chapter)}. ${title}` : ''}
      </p>
      {isList ? (
        <div className="resolution-list">
          <h1>
            {words.title}, {filled(words.turn, { n: turn })}
          </h1>
          <AllRows pages={pages} world={view} />
        </div>
      ) : (
        <div className="resolution-told" ref={whole}>
          <ResolutionMap world={view} turn={turn} rows={rows} lead={page?.lead} />
          <div className="resolution-column" ref={column}>
            {page ? (
              <HeadlinePage
                page={page}
                passed={pages.slice((steps[step - 1] ?? -1) + 1, at)}
                world={view}
                onSkip={isLast ? undefined : () => go(steps.length - 1)}
              />
            ) : undefined}
          </div>
        </div>
      )}
      <div className="resolution-buttons">
        {isList ? (
          <button type="button" className="btn" onClick={() => setIsList(false)}>
            {words.headlines}
          </button>
        ) : (
          <button type="button" className="btn" onClick={() => go(step - 1)} disabled={step === 0}>
            {words.back}
          </button>
        )}
        <button type="button" className="btn btn-wax" onClick={next} title={words.keys}>
          {isLast || isList ? onward : words.next}
        </button>
        {isList ? undefined : (
          <button type="button" className="btn" onClick={() => setIsList(true)}>
            <span className="resolution-wide">{words.list}</span>
            <span className="resolution-narrow">{words.listShort}</span>
          </button>
        )}
      </div>
      {isList ? undefined : (
        <Reel pages={pages} at={at} told={steps[furthest] ?? 0} world={view} onGo={to => go(steps.indexOf(to))} />
      )}
    </main>
  )
}
