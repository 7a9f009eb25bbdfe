import { useKept } from '../app/kept.ts'
import { choose, type Settings, useSettings } from '../app/settings.ts'
import { words } from './words.ts'

/** Theme and motion, and whether the game is kept for the time without a network. */
export function LookSwitches() {
  const { theme, motion } = useSettings()
  const isKept = useKept()
  return (
    <footer className="start-foot">
      <div className="start-switches">
        <label>
          {words.theme}
          <select value={theme} onChange={event => choose({ theme: event.target.value as Settings['theme'] })}>
            {Object.entries(words.themes).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.motion}
          <select value={motion} onChange={event => choose({ motion: event.target.value as Settings['motion'] })}>
            {Object.entries(words.motions).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p role="status">{isKept ? words.kept : ''}</p>
    </footer>
  )
}
