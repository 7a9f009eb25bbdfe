import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { NEWEST, stepsFrom } from './migrations.ts'
import { STORE_WORDS } from './words.ts'

/** Tells our files from other SQLite files: "AmuD", in SQLite's header for the purpose. */
const OURS = 0x416d7544
const CORRUPT = 11
const NOT_A_DATABASE = 26
/** All pages in one step, so that a busy writer cannot make a copy start over. */
const EVERY_PAGE = 2 ** 31 - 1

export const databaseIn = (folder: string): string => join(folder, 'amu-darya.db')

/** SQLite's own number for what went wrong; undefined for other errors. */
export const errorCode = (error: unknown): number | undefined => (error as { errcode?: number }).errcode

/** Opens a file for reading and writing, readable by this user alone where it is new, and brings it up to date. */
export function openUpToDate(file: string): DatabaseSync {
  makePrivate(file)
  const database = new DatabaseSync(file, { timeout: 1000, enableForeignKeyConstraints: true })
  try {
    const steps = stepsFrom(versionOf(database, file), 'sqlite')
    // Names that are deleted must be gone from the file too. On macOS, only a full sync reaches the disk.
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON; PRAGMA secure_delete = ON',
    )
    if (steps.length > 0) database.exec(`BEGIN; PRAGMA application_id = ${OURS}; ${steps.join(';')}; COMMIT`)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** The version of a database; 0 of an empty one. Throws a sentence where it is none of ours. */
function versionOf(database: DatabaseSync, file: string): number {
  try {
    const mark = database.prepare('PRAGMA application_id').get()?.application_id
    const tables = database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables
    if (mark === 0 && tables === 0) return 0
    if (mark !== OURS) throw new Error(STORE_WORDS.foreign(file))
    return database.prepare('SELECT version FROM schema_version').get()?.version as number
  } catch (error) {
    throw damage(error, file)
  }
}

/** Throws a sentence unless a file is a whole database of ours, of a version that we know. */
export function checkFile(file: string): void {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const version = versionOf(database, file)
    if (version === 0) throw new Error(STORE_WORDS.foreign(file))
    if (version > NEWEST) throw new Error(STORE_WORDS.newer(version, NEWEST))
    const found = database.prepare('PRAGMA integrity_check(1)').get()?.integrity_check
    if (found !== 'ok') throw new Error(STORE_WORDS.damaged(file, String(found)))
  } catch (error) {
    throw damage(error, file)
  } finally {
    database.close()
  }
}

/**
 * Copies a database whole, as it stands at one moment, while others write to it; the copy is one file, and is there only
 * once it is whole and on disk. Through a connection of its own, off this thread, so that nobody waits for it.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  if (existsSync(to)) throw new Error(STORE_WORDS.fileExists(to))
  const part = `${to}.part`
  rmSync(part, { force: true })
  makePrivate(part)
  try {
    await copyPages(from, part)
    sync(part)
    renameSync(part, to)
  } finally {
    rmSync(part, { force: true })
  }
  if (process.platform !== 'win32') sync(dirname(to))
}

async function copyPages(from: string, to: string): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true, timeout: 1000 })
  try {
    await backup(source, to, { rate: EVERY_PAGE })
  } finally {
    source.close()
  }
  const copy = new DatabaseSync(to)
  copy.exec('PRAGMA journal_mode = DELETE')
  copy.close()
}

function makePrivate(file: string): void {
  closeSync(openSync(file, 'a', 0o600))
}

function sync(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function damage(error: unknown, file: string): unknown {
  const code = errorCode(error)
  const damaged = code !== undefined && [CORRUPT, NOT_A_DATABASE].includes(code & 0xff)
  return damaged ? new Error(STORE_WORDS.damaged(file, (error as Error).message), { cause: error }) : error
}
