import { existsSync, renameSync, rmSync } from 'node:fs'
import { checkFile, copyDatabase, databaseIn } from './database-file.ts'
import { ownFolder } from './lock.ts'

/**
 * Puts a copy of a backup in the place of a folder's database; says where the replaced one stays. Throws a sentence, and
 * changes nothing, where a server has the folder or the file is not a whole database of ours.
 */
export async function replaceDatabase(folder: string, file: string, now: Date): Promise<string | undefined> {
  checkFile(file)
  const release = ownFolder(folder)
  try {
    const place = databaseIn(folder)
    const fresh = `${place}.fresh`
    rmSync(fresh, { force: true })
    await copyDatabase(file, fresh)
    const kept = existsSync(place) ? setAside(place, now) : undefined
    renameSync(fresh, place)
    return kept
  } finally {
    release()
  }
}

/** The log that was written ahead goes first: it must never lie beside a database that it is not of. */
function setAside(place: string, now: Date): string {
  const date = now.toISOString().replace(/[T:.]/g, '-').replace('Z', '')
  const kept = place.replace(/\.db$/, `-replaced-${date}.db`)
  rmSync(`${place}-shm`, { force: true })
  if (existsSync(`${place}-wal`)) renameSync(`${place}-wal`, `${kept}-wal`)
  renameSync(place, kept)
  return kept
}
