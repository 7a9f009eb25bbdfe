import type { Telling } from '../../game/telling.ts'
import { headline } from '../../game/words/index.ts'
import type { World } from '../../game/world.ts'
import { RowBody } from './row-body.tsx'

/** A told row in one line, to open. */
export function ToldRow({ row, world }: { row: Telling; world: World }) {
  const { title, who, why, sum, dice, changes } = headline(row, world)
  const isMore = who || why || sum?.length || dice.length > 0 || changes.length > 0
  if (!isMore) return <p className="resolution-row resolution-row-bare">{title}</p>
  return (
    <details className="resolution-row">
      <summary className="turn-summary">
        <span>{title}</span>
      </summary>
      <RowBody row={row} world={world} />
    </details>
  )
}
