import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Head, Row } from './saved-game.ts'

/** The games kept in this browser: heads in one store, their decisions row by row in the other. */

const NAME = 'amu-darya'
const VERSION = 1

// What comes back is parsed before it is believed, so it is typed as unknown on the way out.
type Kept = DBSchema & {
  games: { key: string; value: Head }
  decisions: { key: [string, number]; value: Row }
}

const openShelf = async (): Promise<IDBPDatabase<Kept>> =>
  openDB<Kept>(NAME, VERSION, {
    upgrade: db => {
      db.createObjectStore('games', { keyPath: 'id' })
      db.createObjectStore('decisions', { keyPath: ['game', 'at'] })
    },
    // A newer page wants to change the stores: make way, and open again when next asked.
    blocking: (_old, _new, event) => {
      ;(event.target as IDBDatabase).close()
      opened = undefined
    },
    terminated: () => {
      opened = undefined
    },
  })

let opened: Promise<IDBPDatabase<Kept>> | undefined
const database = (): Promise<IDBPDatabase<Kept>> => {
  opened ??= openShelf().catch(reason => {
    opened = undefined
    throw reason
  })
  return opened
}

const all = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER])

/** One transaction: the head, and the rows that are new. Resolves when it is on disk. */
export const write = async (head: Head, rows: readonly Row[]): Promise<void> => {
  const transaction = (await database()).transaction(['games', 'decisions'], 'readwrite')
  const games = transaction.objectStore('games')
  const decisions = transaction.objectStore('decisions')
  // Deleted from another tab: its end alone would be a damaged game.
  if (rows[0]?.at !== 0 && !(await games.getKey(head.id))) throw new Error(`The game ${head.id} is no longer stored`)
  await Promise.all([games.put(head), ...rows.map(row => decisions.put(row)), transaction.done])
}

export const heads = async (): Promise<unknown[]> => (await database()).getAll('games')

export const read = async (id: string): Promise<{ head: unknown; rows: unknown[] }> => {
  const transaction = (await database()).transaction(['games', 'decisions'])
  const [head, rows] = await Promise.all([
    transaction.objectStore('games').get(id),
    transaction.objectStore('decisions').getAll(all(id)),
  ])
  return { head, rows }
}

export const remove = async (id: string): Promise<void> => {
  const transaction = (await database()).transaction(['games', 'decisions'], 'readwrite')
  await Promise.all([
    transaction.objectStore('games').delete(id),
    transaction.objectStore('decisions').delete(all(id)),
    transaction.done,
  ])
}

/** Whether this browser stores anything for the page at all. */
export const isThere = (): Promise<boolean> =>
  database().then(
    () => true,
    () => false,
  )
