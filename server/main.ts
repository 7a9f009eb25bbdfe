import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { invitation } from './addresses.ts'
import { logCrashes, logging } from './logging.ts'
import { serve } from './serve.ts'
import { settingsFrom } from './settings.ts'
import { shutdownOnSignal } from './shutdown.ts'
import { openStore } from './store/open.ts'

const settings = settingsFrom(process.env)
if ('wrong' in settings) stopWith(settings.wrong.join('\n'))

try {
  mkdirSync(settings.data, { recursive: true })
} catch (error) {
  stopWith(`The folder for games, ${settings.data}, cannot be made: ${(error as Error).message}. DATA names another.`)
}
const store = await openStore(settings).catch((error: Error) => stopWith(error.message))

const log = logging(settings)
logCrashes(log)
const { server, close } = await serve({ settings, store, log })
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') stopWith(`Port ${settings.port} is taken by another program. PORT names another.`)
  if (error.code === 'EACCES') stopWith(`Port ${settings.port} is not allowed to you. PORT names another, over 1023.`)
  throw error
})
server.listen(settings.port, settings.host, () => {
  const { port } = server.address() as AddressInfo
  console.log(
    `Amu Darya is ready. ${settings.publicUrl ? `Open ${settings.publicUrl}` : invitation(port, settings.host)}`,
  )
})
shutdownOnSignal(server, () => store.close(), close)

function stopWith(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
