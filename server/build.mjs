// `npm run build`: builds the client into dist/client if its sources changed.
import { ensureBuilt } from './setup/build.mjs'
import { ensureInstalled } from './setup/install.mjs'

try {
  await ensureInstalled({ dev: false })
  console.log((await ensureBuilt()) ? 'Built dist/client.' : 'dist/client is up to date.')
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
