// node server/run.mjs [--lean] FILE ARGS: runs a file, TypeScript included, with the pinned Node whatever Node this is.
// --lean: for a server that plays, which is not to install what only tests and editors need.
import { child } from './setup/child.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { pinnedNode } from './setup/pinned-node.mjs'

const [first, ...more] = process.argv.slice(2)
const lean = first === '--lean'

try {
  await ensureInstalled({ dev: !lean })
  process.exitCode = await child(pinnedNode(), lean ? more : [first, ...more])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
