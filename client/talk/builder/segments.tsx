import { useId } from 'react'
import type { SeatId } from '../../../content/ids.ts'
import { Mark } from '../../look/marks.tsx'

type Props<V extends string> = {
  legend: string
  options: readonly { readonly value: V; readonly label: string; readonly mark?: SeatId; readonly off?: boolean }[]
  value: V
  onPick: (value: V) => void
  note?: string
}

/** One choice of a few, side by side; one that is not possible stays, struck. */
export function Segments<V extends string>({ legend, options, value, onPick, note }: Props<V>) {
  const name = useId()
  return (
    <fieldset className="talk-segments" aria-describedby={note ? `${name}-note` : undefined}>
      <legend className="sc">{legend}</legend>
      <div className="talk-segments-row">
        {options.map(option => (
          <label key={option.value} data-off={option.off ?? false}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              disabled={option.off}
              onChange={() => onPick(option.value)}
            />
            <span>
              {option.mark ? <Mark seat={option.mark} size={18} /> : undefined}
              {option.label}
            </span>
          </label>
        ))}
      </div>
      {note ? (
        <p className="talk-note" id={`${name}-note`}>
          {note}
        </p>
      ) : undefined}
    </fieldset>
  )
}
