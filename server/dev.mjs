// `npm run dev`: the server, restarted when its files change, behind Vite's, which reloads the screens.
import { child } from './setup/child.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { pinnedNode } from './setup/pinned-node.mjs'

try {
  await ensureInstalled({ dev: true })
  const server = child(pinnedNode(), ['--watch', 'server/main.ts'])
  const screens = child(pinnedNode(), ['node_modules/vite/bin/vite.js', '--host'])
  process.exitCode = Math.max(...(await Promise.all([server, screens])))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
