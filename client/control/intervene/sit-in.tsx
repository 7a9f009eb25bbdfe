import { useEffect, useMemo } from 'react'
import type { SeatId } from '../../../content/ids.ts'
import { onlineTable } from '../../online/online-table.ts'
import { TableContext } from '../../solo/table.ts'
import { TableScreen } from '../../table/table-screen.tsx'
import { nameOf, useDesk } from '../desk.ts'
import { actingLine } from './acting.ts'
import { actWords } from './words.ts'

const words = actWords.sit

/** A seat's own table, with Control in its chair. */
export function SitIn({ seat, onLeave }: { readonly seat: SeatId; readonly onLeave: () => void }) {
  const { line, world } = useDesk()
  const { number, name } = world
  const table = useMemo(
    () => onlineTable({ line: actingLine(line, { world: number, seat }), at: { world: number, seat } }),
    [line, number, seat],
  )
  useEffect(() => () => table.close(), [table])
  return (
    <div className="sit-in">
      <p className="sit-in-bar">
        <span>{words.bar(nameOf(seat), name)}</span>
        <button type="button" className="btn btn-small" onClick={onLeave}>
          {words.leave}
        </button>
      </p>
      <TableContext value={table}>
        <TableScreen />
      </TableContext>
    </div>
  )
}
