import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { npm } from './npm.mjs'
import { pinnedNode } from './pinned-node.mjs'
import { root } from './root.mjs'

/**
 * Installs what the lock file asks for, if it is not there. Otherwise it touches neither disk nor registry.
 * @param {{ dev: boolean }} wanted whether what only tests and editors need must be there too
 */
export async function ensureInstalled({ dev }) {
  if (pinnedNode() && (await isInstalled(dev))) return
  console.log('Installing what package-lock.json asks for. This happens once, and takes a minute or two.')
  const code = await npm([...installCommand(), dev ? '--include=dev' : '--omit=dev', '--loglevel=error'])
  if (code !== 0) throw new Error('npm could not install everything; its own message stands above.')
  if (!pinnedNode()) {
    throw new Error(
      'npm left out the pinned Node 24. Allow its install script (npm calls it "allowScripts"), or install Node 24.',
    )
  }
}

/** npm keeps a record of what it has installed; that record is compared with the lock file. */
async function isInstalled(dev) {
  const wanted = await packagesIn('package-lock.json')
  const present = await packagesIn(join('node_modules', '.package-lock.json'))
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.optional || entry.peer) return true
    if ((entry.dev || entry.devOptional) && !dev) return true
    return present[path]?.version === entry.version
  })
}

async function packagesIn(file) {
  try {
    return JSON.parse(await readFile(join(root, file), 'utf8')).packages
  } catch {
    return {}
  }
}

/** `npm ci` empties node_modules first, which Windows refuses while a program from there, this very one, runs. */
function installCommand() {
  const runsFromThere = process.execPath.startsWith(join(root, 'node_modules') + sep)
  return process.platform === 'win32' && runsFromThere ? ['install', '--no-save'] : ['ci']
}
