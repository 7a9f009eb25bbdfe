import { useId } from 'react'
import { useAsk, useDesk } from '../desk.ts'
import { Said } from '../said.tsx'
import { actWords } from './words.ts'

const words = actWords.screen

/** Which world the wall shows. */
export function Projector() {
  const id = useId()
  const { room, code } = useDesk()
  const { ask, refused } = useAsk()
  return (
    <div className="act-form">
      {room.worlds.length > 1 ? (
        <div className="desk-field">
          <label htmlFor={id}>{words.shows}</label>
          <select
            id={id}
            value={room.screen}
            onChange={event => void ask('screen', { world: Number(event.target.value) })}
          >
            {room.worlds.map(({ number, name }) => (
              <option key={number} value={number}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ) : undefined}
      <a className="desk-link" href={`/screen/${code}`} target="_blank" rel="noreferrer">
        {words.open}
      </a>
      <Said text={refused} isWrong />
    </div>
  )
}
