import { useMemo } from 'react'
import type { World } from '../../../game/world.ts'
import { Mark } from '../../look/marks.tsx'
import { nameOf } from '../desk.ts'
import { rowsOf } from './rows.ts'

/** What lies on the table, kind by kind. */
export function Rows({ world }: { readonly world: World }) {
  const rows = useMemo(() => rowsOf(world), [world])
  return (
    <dl className="see-rows">
      {rows.map(({ label, items }) => (
        <div key={label}>
          <dt className="sc">{label}</dt>
          {items.map(({ seats, text, aside }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of one kind stand in their order
            <dd key={at}>
              {seats.map(seat => (
                <Mark key={seat} seat={seat} size={17} label={nameOf(seat)} />
              ))}
              <span>
                {text}
                {aside ? <span className="quiet"> {aside}</span> : undefined}
              </span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
