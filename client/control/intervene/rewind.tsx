import { useId, useState } from 'react'
import { useAsk, useDesk } from '../desk.ts'
import { Said } from '../said.tsx'
import { Sure } from '../sure.tsx'
import { words as all } from '../words.ts'
import { actWords } from './words.ts'

const words = actWords.rewind

/** The watched world back to the start of a turn. */
export function Rewind() {
  const id = useId()
  const { world } = useDesk()
  const { ask, refused } = useAsk()
  const [chosen, setChosen] = useState<number>()
  const [said, setSaid] = useState('')
  const turn = Math.min(chosen ?? world.turn, world.turn)
  const rewind = async () => {
    const answer = await ask('decide', { world: world.number, move: 'rewind', args: { turn } })
    setSaid(answer.ok ? words.done : '')
  }
  return (
    <div className="act-form">
      <p className="quiet">{words.text}</p>
      <div className="desk-field">
        <label htmlFor={id}>
          {world.name}: {words.to}
        </label>
        <select id={id} value={turn} onChange={event => setChosen(Number(event.target.value))}>
          {Array.from({ length: world.turn }, (_, at) => at + 1).map(each => (
            <option key={each} value={each}>
              {all.turn(each)}
            </option>
          ))}
        </select>
      </div>
      <Sure label={words.button} question={words.sure(world.name, turn)} yes={words.yes} onYes={rewind} />
      <Said text={refused || said} isWrong={refused !== ''} />
    </div>
  )
}
