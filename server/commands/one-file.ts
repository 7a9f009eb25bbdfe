import { resolve } from 'node:path'
import { type Settings, settingsFrom } from '../settings.ts'

/** A command over one file: its name as seen from where the command was typed, and the settings of the server. */
export function oneFile(usage: string): { readonly file: string; readonly settings: Settings } {
  const [name, ...more] = process.argv.slice(2)
  if (!name || more.length > 0 || name.startsWith('-')) stopWith(usage)
  const settings = settingsFrom(process.env)
  if ('wrong' in settings) stopWith(settings.wrong.join('\n'))
  return { file: resolve(process.env.INIT_CWD ?? '', name), settings }
}

export function stopWith(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
