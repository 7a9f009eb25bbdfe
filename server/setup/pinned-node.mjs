import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const binary = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const ownIsNewEnough = Number(process.versions.node.split('.')[0]) >= 24

/**
 * Path of the Node that runs the game, or undefined before it is installed.
 * The pinned one comes first; a machine for which the registry has no binary may use its own Node 24 or later.
 */
export function pinnedNode() {
  if (existsSync(binary)) return binary
  return ownIsNewEnough ? process.execPath : undefined
}
