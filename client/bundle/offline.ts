import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const worker = join(import.meta.dirname, '..', 'offline', 'worker.js')

/** Writes sw.js: the service worker with the list of everything the build made. */
export function offline(): Plugin {
  let folder = ''
  return {
    name: 'amu-darya:offline',
    apply: 'build',
    configResolved: config => {
      folder = config.build.outDir
    },
    // At the end, since the files of client/public/ are copied past the bundle.
    closeBundle: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
      const files = paths.map(path => path.slice(folder.length).replaceAll('\\', '/')).sort()
      const kept = files.filter(isKept)
      const hash = createHash('sha256').update(await readFile(worker))
      for (const file of kept) hash.update(file).update(await readFile(join(folder, file)))
      const build = hash.digest('hex').slice(0, 12)
      const constants = `const BUILD = ${JSON.stringify(build)}\nconst FILES = ${JSON.stringify(kept)}\n`
      await writeFile(join(folder, 'sw.js'), constants + (await readFile(worker, 'utf8')))
    },
  }
}

/** Source maps are for people with the tools open, packed copies the server's affair; Cyrillic is kept once it is used. */
function isKept(file: string): boolean {
  return !/\.(map|br|gz)$|^\/\.|-cyrillic-/.test(file) && file !== '/sw.js'
}
