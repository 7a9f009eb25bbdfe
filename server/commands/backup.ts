import { existsSync, rmSync, statSync } from 'node:fs'
import { checkFile, copyDatabase, databaseIn } from '../store/database-file.ts'
import { oneFile } from './one-file.ts'
import { stop } from './options.ts'
import { COMMAND_WORDS } from './words.ts'

/** `npm run backup -- FILE`: everything that is kept, as of one moment, in one file; beside a running server or without. */

const { file, settings } = oneFile(COMMAND_WORDS.backupUsage)
if (settings.databaseUrl) stop(COMMAND_WORDS.backupByPostgres)
if (!existsSync(databaseIn(settings.data))) stop(COMMAND_WORDS.nothingThere(settings.data))

try {
  await copyDatabase(databaseIn(settings.data), file)
  checkCopy()
  console.log(COMMAND_WORDS.backedUp(file, Math.ceil(statSync(file).size / 1000)))
} catch (error) {
  stop((error as Error).message)
}

/** A backup that cannot be restored is none. */
function checkCopy(): void {
  try {
    checkFile(file)
  } catch (error) {
    rmSync(file, { force: true })
    throw error
  }
}
