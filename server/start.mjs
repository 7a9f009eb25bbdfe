// `npm start`: installs and builds what is missing, then starts the server on the pinned Node.
// Plain JavaScript for any Node from 20 on, since it runs before anything is installed.
import { ensureBuilt } from './setup/build.mjs'
import { child } from './setup/child.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { pinnedNode } from './setup/pinned-node.mjs'

try {
  await ensureInstalled({ dev: false })
  await ensureBuilt()
  const env = { ...process.env, NODE_ENV: 'production' }
  process.exitCode = await child(pinnedNode(), ['server/main.ts'], { env })
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
