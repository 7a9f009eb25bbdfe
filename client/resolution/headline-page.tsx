import { chapterName, headline } from '../../game/words/index.ts'
import type { World } from '../../game/world.ts'
import type { Page } from './chapters.ts'
import { filled } from './phrase.ts'
import { RowBody } from './row-body.tsx'
import { ToldRows } from './told-rows.tsx'
import { Until } from './until.tsx'
import { resolutionWords as words } from './words.ts'

type Props = {
  page: Page
  /** The quiet chapters before it. */
  passed: readonly Page[]
  world: World
  /** Absent on the last page. */
  onSkip: (() => void) | undefined
}

/** One chapter: its headline in full, and what else happened in it.  */
export function HeadlinePage({ page, passed, world, onSkip }: Props) {
  const { lead, rest, chapter, number } = page
  if (!lead) return undefined
  return (
    <article className="resolution-page">
      <header>
        <p className="sc sc-wax">{chapterName(chapter)}</p>
        <p className="quiet">
          {filled(words.headlineOf, { n: number, most: 9 })}
          {onSkip ? (
            <button type="button" className="link resolution-skip" onClick={onSkip}>
              {words.skip}
            </button>
          ) : undefined}
        </p>
      </header>
      {passed.length > 0 ? (
        <p className="resolution-passed">
          {filled(words.passed, { chapters: passed.map(each => chapterName(each.chapter)).join(', ') })}
        </p>
      ) : undefined}
      <h1>{headline(lead, world).title}</h1>
      <RowBody row={lead} world={world} />
      {rest.length > 0 ? (
        <section className="resolution-rest">
          <h2 className="sc">{rest.length === 1 ? words.alsoOne : filled(words.also, { n: rest.length })}</h2>
          <ToldRows key={number} rows={rest} world={world} />
        </section>
      ) : undefined}
      <Until world={world} turn={lead.turn} />
    </article>
  )
}
