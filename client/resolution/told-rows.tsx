import type { Telling } from '../../game/telling.ts'
import { sentence } from '../../game/words/format.ts'
import type { World } from '../../game/world.ts'
import { foldedIn } from './chapters.ts'
import { ToldRow } from './told-row.tsx'
import { resolutionWords as words } from './words.ts'

const FOLDED: Readonly<Record<string, string>> = words.folded
const KINDS = new Set(Object.keys(FOLDED))

/** Told rows one below the other; many of one kind are one line, to open. */
export function ToldRows({ rows, world }: { rows: readonly Telling[]; world: World }) {
  return foldedIn(rows, KINDS).map((alike, at) =>
    alike.length === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: told rows have no id and never move
      <ToldRow key={at} row={alike[0]} world={world} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: told rows have no id and never move
      <details key={at} className="resolution-row resolution-fold">
        <summary className="turn-summary">
          <span>{sentence(FOLDED[alike[0].kind], { n: alike.length })}</span>
        </summary>
        <div>
          {alike.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: told rows have no id and never move
            <ToldRow key={place} row={row} world={world} />
          ))}
        </div>
      </details>
    ),
  )
}
