import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { ACTORS } from '../../content/actors/index.ts'
import { SCENARIOS } from '../../content/scenarios/index.ts'
import { Link } from '../app/link.tsx'
import { Mark } from '../look/marks.tsx'
import type { Saved } from '../solo/saves.ts'
import { WORDS } from '../solo/words.ts'
import { words } from './words.ts'

type Props = { readonly game: Saved; readonly changed: () => Promise<void>; readonly say: (text: string) => void }

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })

const nameOf = ({ head }: Saved): string => {
  if (!head) return words.unknownGame
  const scenario = Object.hasOwn(SCENARIOS, head.scenario)
    ? SCENARIOS[head.scenario as keyof typeof SCENARIOS].name
    : head.scenario
  const where = head.phase === 'over' ? words.over : words.turn(head.turn)
  return `${ACTORS[head.seat].name}, ${scenario}, ${where}`
}

/** One saved game; deleting it is asked again in the same place. */
export function SavedGame({ game, changed, say }: Props) {
  const [asking, setAsking] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const ask = (sure: boolean) => {
    flushSync(() => setAsking(sure))
    first.current?.focus()
  }
  const remove = async () => {
    const { deleteGame } = await import('../solo/saves.ts')
    await deleteGame(game.id)
    await changed()
    say(words.removed)
  }
  const take = async () => {
    const { saveAsFile } = await import('./saved-file.ts')
    await saveAsFile(game.id)
    say(words.exported)
  }
  const name = nameOf(game)
  return (
    <li className="start-game">
      <p className="start-game-name">
        {game.head ? <Mark seat={game.head.seat} size={20} /> : undefined}
        <span>
          <b>{name}</b>
          {game.head ? <time> {DAY.format(game.head.updated)}</time> : undefined}
        </span>
      </p>
      {game.trouble ? <p className="start-note">{WORDS.trouble[game.trouble]}</p> : undefined}
      {asking ? (
        <p className="start-game-actions">
          <b>{words.removeSure}</b>
          <button type="button" className="link" aria-label={`${words.removeYes}: ${name}`} onClick={remove}>
            {words.removeYes}
          </button>
          <button ref={first} type="button" className="link" onClick={() => ask(false)}>
            {words.removeNo}
          </button>
        </p>
      ) : (
        <p className="start-game-actions">
          {game.trouble ? undefined : (
            <Link href={`/game/${game.id}`} aria-label={`${words.resume}: ${name}`}>
              {game.head.phase === 'over' ? words.lookBack : words.resume}
            </Link>
          )}
          <button type="button" className="link" aria-label={`${words.export}: ${name}`} onClick={take}>
            {words.export}
          </button>
          <button
            ref={first}
            type="button"
            className="link"
            aria-label={`${words.remove}: ${name}`}
            onClick={() => ask(true)}
          >
            {words.remove}
          </button>
        </p>
      )}
    </li>
  )
}
