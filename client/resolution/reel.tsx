import { useEffect, useRef } from 'react'
import { chapterName, headline } from '../../game/words/index.ts'
import type { World } from '../../game/world.ts'
import type { Page } from './chapters.ts'
import { resolutionWords as words } from './words.ts'

type Props = {
  pages: readonly Page[]
  at: number
  /** The furthest chapter that was told. */
  told: number
  world: World
  onGo: (at: number) => void
}

/** The nine chapters; what has not been told shows only its class. */
export function Reel({ pages, at, told, world, onGo }: Props) {
  const list = useRef<HTMLOListElement>(null)
  // On the narrowest phones the row is wider than the window: where one reads stays in view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another chapter is read
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }, [at])
  return (
    <nav aria-label={words.reel} className="resolution-reel">
      <ol ref={list}>
        {pages.map((page, place) => {
          const isTold = place <= told
          const text = page.lead ? (isTold ? headline(page.lead, world).title : '') : isTold ? words.quiet : ''
          const inside = (
            <>
              <span className="resolution-reel-head">
                <span className="resolution-number">{page.number}</span>
                <span className="sc">{chapterName(page.chapter)}</span>
              </span>
              <span className={page.lead ? 'resolution-reel-text' : 'resolution-reel-text resolution-reel-none'}>
                {text}
              </span>
              {isTold ? undefined : <span className="said">{words.untold}</span>}
            </>
          )
          return (
            <li key={page.chapter} className={isTold ? undefined : 'resolution-reel-untold'}>
              {page.lead && isTold ? (
                <button type="button" aria-current={place === at ? 'step' : undefined} onClick={() => onGo(place)}>
                  {inside}
                </button>
              ) : (
                <div>{inside}</div>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
