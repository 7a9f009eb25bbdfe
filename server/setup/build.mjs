import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { child } from './child.mjs'
import { fingerprint } from './fingerprint.mjs'
import { pinnedNode } from './pinned-node.mjs'
import { root } from './root.mjs'

const sources = ['client', 'game', 'content', 'vite.config.ts', 'package-lock.json']
const built = join(root, 'dist', 'client')
const stamp = '.fingerprint'

/** Builds the client when a source has changed since the last build; says whether it did. */
export async function ensureBuilt() {
  const now = await fingerprint(sources)
  const then = await readFile(join(built, stamp), 'utf8').catch(() => undefined)
  if (now === then) return false
  await build(now)
  return true
}

/** Builds beside the old build and swaps at the end, so that a running server or a broken build loses nothing. */
async function build(print) {
  const fresh = join(root, 'dist', `client-${process.pid}`)
  const old = `${fresh}-old`
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  try {
    const code = await child(pinnedNode(), [vite, 'build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'])
    if (code !== 0) throw new Error('The client could not be built; the message stands above.')
    await writeFile(join(fresh, stamp), print)
    await rename(built, old).catch(() => undefined)
    await rename(fresh, built)
  } finally {
    await rm(fresh, { recursive: true, force: true })
    await rm(old, { recursive: true, force: true })
  }
}
