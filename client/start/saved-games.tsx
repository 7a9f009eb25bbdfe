import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { go } from '../app/address.ts'
import type { Saved } from '../solo/saves.ts'
import { WORDS } from '../solo/words.ts'
import { SavedGame } from './saved-game.tsx'
import { words } from './words.ts'

// The stores bring the rules with them, which the first page does without.
const stores = () => import('../solo/saves.ts')

/** A browser that has never kept anything for this page has no game to list. */
const isEmpty = async (): Promise<boolean> => {
  const known = await indexedDB.databases?.().catch(() => undefined)
  return known?.length === 0
}

/** The games of this browser: go on, take as a file, delete, bring in from a file. */
export function SavedGames() {
  const [games, setGames] = useState<readonly Saved[]>([])
  const [said, setSaid] = useState('')
  const file = useRef<HTMLInputElement>(null)
  const list = async () => {
    try {
      if (await isEmpty()) return
      const { savedGames } = await stores()
      setGames(await savedGames())
    } catch (error) {
      console.error(error)
      setSaid(words.notRead)
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    void list()
  }, [])

  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0]
    event.target.value = ''
    if (!chosen) return
    const { importGame } = await stores()
    const result = await importGame(await chosen.text())
    if ('trouble' in result) setSaid(WORDS.trouble[result.trouble])
    else go(`/game/${result.id}`)
  }

  return (
    <section className="start-way">
      <span className="start-figure" aria-hidden="true">
        3
      </span>
      <div>
        <h2>{words.goOn}</h2>
        {games.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ul className="start-games">
            {games.map(game => (
              <SavedGame key={game.id} game={game} changed={list} say={setSaid} />
            ))}
          </ul>
        )}
        <div className="start-actions">
          <button type="button" className="btn" onClick={() => file.current?.click()}>
            {words.openFile}
          </button>
          <input
            ref={file}
            className="start-file"
            type="file"
            accept="application/json,.json"
            aria-label={words.openFile}
            tabIndex={-1}
            onChange={take}
          />
        </div>
        <p role="status" className="start-note">
          {said}
        </p>
      </div>
    </section>
  )
}
