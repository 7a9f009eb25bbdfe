import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { root } from '../setup/root.mjs'
import { words } from './words.ts'

/** What was built, packed as a server sends it; `npm run first-load` measures what a browser makes of it. */

export type Size = {
  readonly id: string
  readonly name: string
  readonly files: number
  readonly gzip: number
  readonly brotli: number
}

const FOLDER = join(root, 'dist', 'client')

const sizeOf = async (id: string, name: string, paths: readonly string[]): Promise<Size> => {
  const files = await Promise.all(paths.map(path => readFile(join(FOLDER, path))))
  const sum = (pack: (file: Buffer) => Buffer): number => files.reduce((so, file) => so + pack(file).length, 0)
  return {
    id,
    name,
    files: files.length,
    gzip: sum(file => gzipSync(file, { level: 9 })),
    brotli: sum(file => brotliCompressSync(file)),
  }
}

/** Empty where nothing is built. */
export const sizes = async (): Promise<Size[]> => {
  const page = await readFile(join(FOLDER, 'index.html'), 'utf8').catch(() => undefined)
  if (page === undefined) return []
  const named = [...new Set([...page.matchAll(/assets\/[\w.-]+\.(?:js|css|woff2)/g)].map(([path]) => path))]
  const all = (await readdir(join(FOLDER, 'assets'))).map(name => join('assets', name))
  const scripts = (paths: readonly string[]): string[] => paths.filter(path => path.endsWith('.js'))
  return [
    await sizeOf('size.page', words.pageSize, ['index.html']),
    await sizeOf('size.scripts', words.scriptSize, scripts(named)),
    await sizeOf(
      'size.styles',
      words.styleSize,
      named.filter(path => path.endsWith('.css')),
    ),
    await sizeOf(
      'size.fonts',
      words.fontSize,
      named.filter(path => path.endsWith('.woff2')),
    ),
    await sizeOf('size.all-scripts', words.allScriptSize, scripts(all)),
  ]
}
