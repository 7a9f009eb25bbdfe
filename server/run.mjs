// node server/run.mjs FILE ARGS: runs a file, TypeScript included, with the pinned Node whatever Node this is.
import { child } from './setup/child.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { pinnedNode } from './setup/pinned-node.mjs'

try {
  await ensureInstalled({ dev: true })
  process.exitCode = await child(pinnedNode(), process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
