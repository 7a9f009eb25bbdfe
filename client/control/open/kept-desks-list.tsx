import { useEffect, useState } from 'react'
import { SCENARIOS, type ScenarioId } from '../../../content/scenarios/index.ts'
import type { SessionKnown } from '../../../game/wire/frames.ts'
import { Link } from '../../app/link.tsx'
import { dateOf } from '../clock.ts'
import { known } from '../http.ts'
import { forgetDesk, type KeptDesk, keptDesks } from '../kept-desks.ts'
import { Sure } from '../sure.tsx'
import { openWords as words } from './words.ts'

/** The desks this browser has the key to, and what the server says of them. */
export function KeptDesks() {
  const [desks, setDesks] = useState(keptDesks)
  if (desks.length === 0) return <p className="quiet">{words.none}</p>
  return (
    <ul className="open-desks">
      {desks.map(desk => (
        <Kept
          key={desk.code}
          desk={desk}
          onForget={() => {
            forgetDesk(desk.code)
            setDesks(keptDesks())
          }}
        />
      ))}
    </ul>
  )
}

function Kept({ desk, onForget }: { readonly desk: KeptDesk; readonly onForget: () => void }) {
  const [found, setFound] = useState<SessionKnown | 'gone'>()
  useEffect(() => {
    void known(desk.code).then(told => setFound(told.ok ? told.value : 'gone'))
  }, [desk.code])
  const state =
    found === undefined
      ? ''
      : found === 'gone'
        ? words.gone
        : `${SCENARIOS[found.scenario as ScenarioId]?.name ?? found.scenario}, ${words.stages[found.stage]}`
  return (
    <li>
      <Link href={`/control/${desk.code}`}>{words.goTo(desk.code)}</Link>
      <span className="quiet">
        {words.keptSince(dateOf(desk.keptAt))}
        {state ? ` · ${state}` : ''}
      </span>
      <Sure
        className="link"
        label={words.forget}
        question={words.forgetSure(desk.code)}
        yes={words.forget}
        onYes={onForget}
      />
    </li>
  )
}
