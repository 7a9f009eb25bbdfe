import { allowAdviser, useAdviserAllowed } from '../thinking/asking-allowed.ts'
import { choosePace, PACES, type PaceId, usePaceId } from '../thinking/pace.ts'
import { words } from './words.ts'

/** How long strategists may think in this browser. */
export function TimeToThink() {
  const pace = usePaceId()
  return (
    <div className="choose-more">
      <label className="choose-pace">
        {words.pace}
        <select value={pace} onChange={event => choosePace(event.target.value as PaceId)}>
          {(Object.keys(PACES) as PaceId[]).map(id => (
            <option key={id} value={id}>
              {words.paces[id]}
            </option>
          ))}
        </select>
      </label>
      <span className="choose-text">{words.paceText}</span>
    </div>
  )
}

/** Whether the player wants an adviser at the table. */
export function Counsel() {
  const isOn = useAdviserAllowed()
  return (
    <label className="choose-option choose-more">
      <input type="checkbox" checked={isOn} onChange={event => allowAdviser(event.target.checked)} />
      <span>
        <b>{words.adviser}</b>
        <span className="choose-text">{words.adviserText}</span>
      </span>
    </label>
  )
}
