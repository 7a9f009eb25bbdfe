import { isLevel, type Level } from '../../game/actors/levels.ts'
import { boardOf } from '../../game/boardgame.ts'
import { isScenario } from '../../game/scenarios.ts'
import { RULES } from '../../game/setup.ts'
import { decisionsOf, type Entry } from './log.ts'
import { ENTRIES, FILE, FORMAT, HEAD, type Head, ROW, type Row } from './saved-game.ts'
import { freshId } from './seed.ts'
import * as shelf from './shelf.ts'
import type { Playable } from './sit-down.ts'
import type { Troubled } from './trouble.ts'

/** The saved games of this browser: listed, read, deleted, written to a file and read from one. */

export type Saved = { readonly id: string } & (
  | { readonly trouble: 'damaged' | 'other-rules'; readonly head: Head | undefined }
  | { readonly trouble?: undefined; readonly head: Head }
)

const troubleOf = (head: Head): 'damaged' | 'other-rules' | undefined => {
  if (head.rules !== RULES) return 'other-rules'
  return isScenario(head.scenario) && isLevel(head.level) ? undefined : 'damaged'
}

const savedOf = (kept: unknown): Saved[] => {
  const parsed = HEAD.safeParse(kept)
  if (parsed.success) {
    const head = parsed.data
    const trouble = troubleOf(head)
    return [trouble ? { id: head.id, trouble, head } : { id: head.id, head }]
  }
  const id = (kept as { id?: unknown } | undefined)?.id
  return typeof id === 'string' ? [{ id, trouble: 'damaged', head: undefined }] : []
}

/** The latest first. Empty where nothing is stored. */
export const savedGames = async (): Promise<Saved[]> => {
  if (!(await shelf.isThere())) return []
  const updated = ({ head }: Saved): number => head?.updated ?? 0
  return (await shelf.heads()).flatMap(savedOf).sort((a, b) => updated(b) - updated(a))
}

export type Readable = { readonly head: Head; readonly game: Playable }

/** The game that a head and entries give; its decisions are played through once before it is believed. */
const playable = (head: Head, entries: readonly Entry[]): Readable | Troubled => {
  const trouble = troubleOf(head)
  if (trouble) return { trouble }
  const { id, scenario, seat, seed, read } = head
  try {
    boardOf({ scenario, seed, decisions: decisionsOf(entries) })
  } catch {
    return { trouble: 'damaged' }
  }
  return { head, game: { id, scenario, seat, level: head.level as Level, seed, read, entries } }
}

const entryOf = ({ decision, because, source }: Row): Entry => ({
  decision: decision as Entry['decision'],
  ...(because === undefined ? {} : { because }),
  ...(source === undefined ? {} : { source }),
})

export const readGame = async (id: string): Promise<Readable | Troubled> => {
  if (!(await shelf.isThere())) return { trouble: 'nothing-stored' }
  const kept = await shelf.read(id)
  if (kept.head === undefined) return { trouble: 'missing' }
  const head = HEAD.safeParse(kept.head)
  if (!head.success) return { trouble: 'damaged' }
  if (head.data.rules !== RULES) return { trouble: 'other-rules' }
  const entries: Entry[] = []
  for (const each of kept.rows) {
    const row = ROW.safeParse(each)
    if (!row.success || row.data.at !== entries.length) return { trouble: 'damaged' }
    entries.push(entryOf(row.data))
  }
  return playable(head.data, entries)
}

export const deleteGame = async (id: string): Promise<void> => shelf.remove(id)

/** A saved game as the text of a file, exactly as it is stored, readable or not. */
export const exportGame = async (id: string): Promise<string | undefined> => {
  const { head, rows } = await shelf.read(id)
  if (head === undefined) return undefined
  const entries = rows.map(row => {
    const { game: _, at: __, ...entry } = row as Row
    return entry
  })
  return `${JSON.stringify({ format: FORMAT, game: head, entries }, null, 1)}\n`
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Puts a game from a file on the shelf, under a new id, and says which. What can't be played is not taken in. */
export const importGame = async (text: string): Promise<{ readonly id: string } | Troubled> => {
  const file = FILE.safeParse(parsed(text))
  if (!file.success) return { trouble: 'not-a-game' }
  const entries = ENTRIES.parse(file.data.entries) as Entry[]
  const id = freshId()
  const read = playable({ ...file.data.game, id }, entries)
  if ('trouble' in read) return read
  try {
    await shelf.write(
      read.head,
      entries.map((entry, at) => ({ game: id, at, ...entry }) as Row),
    )
  } catch {
    return { trouble: 'not-written' }
  }
  return { id }
}
