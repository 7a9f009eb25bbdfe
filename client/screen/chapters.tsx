import { chapterName } from '../../game/words/index.ts'
import type { Page } from '../resolution/chapters.ts'
import { words } from './words.ts'

/** The nine chapters in the printed order, the one that is told now marked. */
export function Chapters({ pages, at }: { pages: readonly Page[]; at: number }) {
  return (
    <ol className="screen-chapters" aria-label={words.chapters}>
      {pages.map(({ chapter, number, lead }, place) => (
        <li
          key={chapter}
          aria-current={place === at ? 'step' : undefined}
          className={place > at ? 'screen-untold' : undefined}
        >
          <span>{number}</span> {chapterName(chapter)}
          <small>{place > at ? '' : lead ? '' : words.silent}</small>
        </li>
      ))}
    </ol>
  )
}
