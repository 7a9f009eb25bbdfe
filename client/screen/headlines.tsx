import { useEffect, useMemo, useState } from 'react'
import type { Board } from '../../game/boardgame.ts'
import { scenarioOf } from '../../game/scenarios.ts'
import type { Telling } from '../../game/telling.ts'
import { chapterName, headline, weight } from '../../game/words/index.ts'
import type { World } from '../../game/world.ts'
import { type Page, pagesOf } from '../resolution/chapters.ts'
import { ResolutionMap } from '../resolution/resolution-map.tsx'
import { RowBody } from '../resolution/row-body.tsx'
import { Until } from '../resolution/until.tsx'
import { Chapters } from './chapters.tsx'
import { useFit } from './fit.ts'
import { words } from './words.ts'

/** Nobody's seat: what weighs is what moved the index. */
const OBSERVER = -1
const ALSO_MOST = 3

/** Long enough to read a headline across the room, ms. */
const dwellOf = (title: string): number => Math.min(8000, Math.max(6000, 4500 + 30 * title.length))

type Props = { readonly board: Board; readonly turn: number; readonly onDone: () => void }

/** A turn as it is told to the room: the weightiest headline of each chapter, one after the other, by itself. */
export function Headlines({ board, turn, onDone }: Props) {
  const { world, told } = board
  const pages = useMemo(() => pagesOf(told, turn, OBSERVER, world), [told, turn, world])
  const rows = useMemo(() => told.filter(row => row.turn === turn), [told, turn])
  const steps = useMemo(() => pages.filter(({ lead }) => lead), [pages])
  const [step, setStep] = useState(0)
  const page = steps[Math.min(step, steps.length - 1)]
  const title = page?.lead ? headline(page.lead, world).title : ''
  const isLast = step >= steps.length - 1
  useEffect(() => {
    const timer = setTimeout(() => (isLast ? onDone() : setStep(step + 1)), dwellOf(title))
    return () => clearTimeout(timer)
  }, [isLast, onDone, step, title])
  if (!page?.lead) return undefined
  return (
    <div className="screen-telling">
      <p className="said" role="status">
        {chapterName(page.chapter)}. {title}
      </p>
      <HeadlineOf key={page.chapter} page={page} lead={page.lead} world={world} turn={turn} title={title} />
      <ResolutionMap world={world} turn={turn} rows={rows} lead={page.lead} />
      <Chapters pages={pages} at={pages.indexOf(page)} />
    </div>
  )
}

type HeadlineProps = {
  readonly page: Page
  readonly lead: Telling
  readonly world: World
  readonly turn: number
  readonly title: string
}

function HeadlineOf({ page, lead, world, turn, title }: HeadlineProps) {
  const { turns } = scenarioOf(world.scenario)
  const fit = useFit<HTMLElement>()
  const also = useMemo(
    () => page.rest.toSorted((a, b) => weight(b, OBSERVER, world) - weight(a, OBSERVER, world)).slice(0, ALSO_MOST),
    [page, world],
  )
  return (
    <article className="screen-headline" ref={fit}>
      <header>
        <p className="sc sc-wax">{chapterName(page.chapter)}</p>
        <p>{words.resolved(turn, turns.length, turns[turn - 1]?.dates ?? '')}</p>
      </header>
      <h1>{title}</h1>
      <RowBody row={lead} world={world} />
      {also.length > 0 ? (
        <section className="screen-also">
          <h2 className="sc">{words.also}</h2>
          <ul>
            {also.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: told rows have no id and never move
              <li key={at}>{headline(row, world).title}</li>
            ))}
            {page.rest.length > also.length ? <li>{words.more(page.rest.length - also.length)}</li> : undefined}
          </ul>
        </section>
      ) : undefined}
      <Until world={world} turn={turn} />
    </article>
  )
}
