import { chapterName } from '../../game/words/index.ts'
import type { World } from '../../game/world.ts'
import type { Page } from './chapters.ts'
import { ToldRows } from './told-rows.tsx'
import { resolutionWords as words } from './words.ts'

/** The whole resolution as a list, chapter by chapter. */
export function AllRows({ pages, world }: { pages: readonly Page[]; world: World }) {
  return (
    <ol className="resolution-all">
      {pages.map(({ chapter, number, lead, rest }) => (
        <li key={chapter}>
          <h2 className="sc">
            <span className="resolution-number">{number}</span> {chapterName(chapter)}
          </h2>
          {lead ? <ToldRows rows={[lead, ...rest]} world={world} /> : <p className="quiet">{words.quiet}</p>}
        </li>
      ))}
    </ol>
  )
}
