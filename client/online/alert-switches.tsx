import { useState } from 'react'
import { type AlertKind, mayNotify, turn, useIsOn } from './alerts.ts'
import { words } from './words.ts'

/** Off until somebody wants them. */
export function AlertSwitches() {
  const [refused, setRefused] = useState('')
  const choose = async (kind: AlertKind, on: boolean) => setRefused((await turn(kind, on)) ?? '')
  const on = { sound: useIsOn('sound'), notify: useIsOn('notify') }
  const kinds: readonly AlertKind[] = mayNotify() ? ['sound', 'notify'] : ['sound']
  return (
    <>
      {kinds.map(kind => (
        <label key={kind} className="class-check">
          <input type="checkbox" checked={on[kind]} onChange={event => choose(kind, event.target.checked)} />
          {words[kind]}
        </label>
      ))}
      <p className="table-refusal" role="status">
        {refused}
      </p>
    </>
  )
}
