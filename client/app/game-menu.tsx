import { AdviserSwitch } from '../table/later.tsx'
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
