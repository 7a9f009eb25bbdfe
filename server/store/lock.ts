import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { errorCode } from './database-file.ts'
import { STORE_WORDS } from './words.ts'

const BUSY = 5
const READ_ONLY = 8
const CANNOT_OPEN = 14

/**
 * Makes this process the only one that keeps games in a folder, until it gives the folder back or ends, however it ends.
 * A lock of the operating system on a file of its own: the database itself stays free to be read by a backup.
 */
export function ownFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(join(folder, 'amu-darya.lock'), { timeout: 0 })
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock?.close()
    throw explained(error, folder)
  }
  const held = lock
  return () => held.close()
}

function explained(error: unknown, folder: string): unknown {
  const code = errorCode(error)
  if (code === BUSY) return new Error(STORE_WORDS.folderTaken(folder), { cause: error })
  if (code === READ_ONLY || code === CANNOT_OPEN) return new Error(STORE_WORDS.notWritable(folder), { cause: error })
  return error
}
