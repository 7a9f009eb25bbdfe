import { useId } from 'react'
import type { ControlArgs } from '../../../game/wire/frames.ts'
import { useAsk, useDesk } from '../desk.ts'
import { Said } from '../said.tsx'
import { openWords as words } from '../words.ts'

/** What can still be changed once a session is open. */
export function Settings() {
  const { room } = useDesk()
  const { ask, refused } = useAsk()
  const { seating, sealing, observers, level } = room.settings
  const set = (change: ControlArgs<'settings'>) => void ask('settings', change)
  return (
    <div className="settings">
      {room.stage === 'lobby' ? (
        <Pick label={words.seating} value={seating} names={words.seatings} onPick={each => set({ seating: each })} />
      ) : undefined}
      <Pick label={words.sealing} value={sealing} names={words.sealings} onPick={each => set({ sealing: each })} />
      <Pick
        label={words.observers}
        value={observers}
        names={words.observing}
        onPick={each => set({ observers: each })}
      />
      <Pick
        label={words.level}
        value={level === 'novice' ? 'novice' : 'doctrine'}
        names={words.levels}
        onPick={each => set({ level: each })}
      />
      <Said text={refused} isWrong />
    </div>
  )
}

type Props<V extends string> = {
  readonly label: string
  readonly value: V
  readonly names: Readonly<Record<V, string>>
  readonly onPick: (value: V) => void
}

function Pick<V extends string>({ label, value, names, onPick }: Props<V>) {
  const id = useId()
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={event => onPick(event.target.value as V)}>
        {Object.entries<string>(names).map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
