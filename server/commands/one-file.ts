import { resolve } from 'node:path'
import { type Settings, settingsFrom } from '../settings.ts'
import { stop } from './options.ts'

/** A command over one file: its name as seen from where the command was typed, and the settings of the server. */
export function oneFile(usage: string): { readonly file: string; readonly settings: Settings } {
  const [name, ...more] = process.argv.slice(2)
  if (!name || more.length > 0 || name.startsWith('-')) stop(usage)
  const settings = settingsFrom(process.env)
  if ('wrong' in settings) stop(settings.wrong.join('\n'))
  return { file: resolve(process.env.INIT_CWD ?? '', name), settings }
}
