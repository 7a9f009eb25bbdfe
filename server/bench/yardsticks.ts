import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { npm } from '../setup/npm.mjs'
import { battles } from './battles.ts'
import { chessGames, popularChessGames } from './chess.ts'
import type { Line } from './line.ts'
import { words } from './words.ts'

/**
 * Other engines of games, each played at random beside ours. They are fetched once into a folder of their own outside the
 * project: together they weigh 49 MB and one is under the GPL, and nothing here needs them but this command.
 */

const ENGINES = { chessops: '0.15.1', '@pkmn/sim': '0.10.11', 'chess.js': '1.4.0' } as const

const cache = (): string =>
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'amu-darya-bench', Object.values(ENGINES).join('-'))

/** Whether they are there now. */
const fetched = async (folder: string): Promise<boolean> => {
  const done = join(folder, 'fetched')
  if (existsSync(done)) return true
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
  const wanted = Object.entries(ENGINES).map(([name, version]) => `${name}@${version}`)
  const quietly = ['--ignore-scripts', '--no-save', '--loglevel=silent', '--fetch-retries=0', '--fetch-timeout=20000']
  const code = await npm(['install', '--prefix', folder, ...quietly, ...wanted])
  if (code !== 0) return false
  await writeFile(done, '')
  return true
}

/** The lines, or why there are none. */
export const yardsticks = async (): Promise<{ readonly lines: Line[]; readonly missing?: string }> => {
  const folder = cache()
  if (!(await fetched(folder))) return { lines: [], missing: words.unreachable(folder) }
  const load = (path: string) => import(pathToFileURL(join(folder, 'node_modules', ...path.split('/'))).href)
  const [chessops, chess, sim] = await Promise.all([
    load('chessops/dist/esm/chess.js'),
    load('chess.js/dist/esm/chess.js'),
    load('@pkmn/sim/build/esm/sim/index.mjs'),
  ])
  return {
    lines: [
      { id: 'chessops', name: words.engine('chessops', ENGINES.chessops), run: chessGames(chessops) },
      { id: 'chess.js', name: words.engine('chess.js', ENGINES['chess.js']), run: popularChessGames(chess) },
      { id: 'pkmn', name: words.battles(ENGINES['@pkmn/sim']), run: battles(sim) },
    ].map(line => ({ ...line, beside: 'games.random' })),
  }
}
