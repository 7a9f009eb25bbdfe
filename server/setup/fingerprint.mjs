import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * One short string for the content of files and whole folders: it changes when any of them does.
 * Content, not dates: a fresh clone or a touched file must not cause a build.
 * @param {readonly string[]} paths relative to the project's folder
 */
export async function fingerprint(paths) {
  const files = (await Promise.all(paths.map(filesUnder))).flat().sort()
  const contents = await Promise.all(files.map(file => readFile(join(root, file))))
  const hash = createHash('sha256')
  files.forEach((file, i) => {
    hash.update(`${file.replaceAll('\\', '/')}\n${contents[i].length}\n`).update(contents[i])
  })
  return hash.digest('hex').slice(0, 24)
}

async function filesUnder(path) {
  const found = await stat(join(root, path)).catch(() => undefined)
  if (!found) return []
  if (found.isFile()) return [path]
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
}
