import { existsSync } from 'node:fs'
import { replaceDatabase } from '../store/replace.ts'
import { oneFile } from './one-file.ts'
import { stop } from './options.ts'
import { COMMAND_WORDS } from './words.ts'

/** `npm run restore -- FILE`: a backup takes the place of what is kept, which stays beside it under another name. */

const { file, settings } = oneFile(COMMAND_WORDS.restoreUsage)
if (settings.databaseUrl) stop(COMMAND_WORDS.restoreByPostgres)
if (!existsSync(file)) stop(COMMAND_WORDS.noFile(file))

try {
  const kept = await replaceDatabase(settings.data, file, new Date())
  console.log(COMMAND_WORDS.restored(file, settings.data))
  if (kept) console.log(COMMAND_WORDS.keptBeside(kept))
} catch (error) {
  stop((error as Error).message)
}
