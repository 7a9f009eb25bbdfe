import type { Instance } from '../../game/orders.ts'
import { areaName, seatName, sectorName } from '../../game/words/index.ts'
import { aimed, type Field, fieldsOf, valuesOf } from './menu.ts'

const NAME: Record<Field, (at: number) => string> = {
  sector: sectorName,
  area: areaName,
  target: seatName,
  other: seatName,
}

const isField = (word: string, fields: readonly Field[]): word is Field => (fields as readonly string[]).includes(word)

/** The order's sentence with its slots as menus. */
export function Aim({ order, onAim }: { order: Instance; onAim: (order: Instance) => void }) {
  const fields = fieldsOf(order.form)
  const parts = order.form.sentence.split(/\{(\w+)\}/)
  const select = (field: Field) => (
    <select
      key={field}
      className="table-slot"
      aria-label={order.form.sentence.replace(/\{\w+\}/g, '…')}
      value={order.scope[field]}
      onChange={event => onAim(aimed(order, field, Number(event.target.value)))}
    >
      {valuesOf(order, field).map(value => (
        <option key={value} value={value}>
          {NAME[field](value)}
        </option>
      ))}
    </select>
  )
  // Text and slots take turns: every second part is a slot's name.
  return (
    <p className="table-sentence">
      {parts.map((part, at) => (at % 2 === 1 && isField(part, fields) ? select(part) : part))}
      {fields.filter(field => !parts.includes(field)).map(select)}
    </p>
  )
}
