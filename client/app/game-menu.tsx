import { allowAdviser, useAdviserAllowed } from '../thinking/asking-allowed.ts'
import { ReadingLinks } from './game-reading.tsx'
import { Link } from './link.tsx'
import { words } from './words.ts'

/** What leads from the table to elsewhere, in the table's header. */
export function GameMenu({ brief }: { brief: () => void }) {
  return (
    <details
      className="app-menu"
      onKeyDown={event => event.key === 'Escape' && event.currentTarget.removeAttribute('open')}
    >
      <summary>{words.menu}</summary>
      <div>
        <button type="button" onClick={brief}>
          {words.briefing}
        </button>
        <ReadingLinks />
        <AdviserSwitch />
        <Link href="/">{words.leave}</Link>
      </div>
    </details>
  )
}

function AdviserSwitch() {
  const isOn = useAdviserAllowed()
  return (
    <label className="app-menu-switch">
      <input type="checkbox" checked={isOn} onChange={event => allowAdviser(event.target.checked)} />
      {words.adviser}
    </label>
  )
}
