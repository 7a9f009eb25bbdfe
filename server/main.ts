import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { invitation } from './addresses.ts'
import { settingsFrom } from './settings.ts'
import { shutdownOnSignal } from './shutdown.ts'
import { web } from './web.ts'

const settings = settingsFrom(process.env)
if ('wrong' in settings) stopWith(settings.wrong.join('\n'))

try {
  mkdirSync(settings.data, { recursive: true })
} catch (error) {
  stopWith(`The folder for games, ${settings.data}, cannot be made: ${(error as Error).message}. DATA names another.`)
}

const server = web()
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') stopWith(`Port ${settings.port} is taken by another program. PORT names another.`)
  if (error.code === 'EACCES') stopWith(`Port ${settings.port} is not allowed to you. PORT names another, over 1023.`)
  throw error
})
server.listen(settings.port, settings.host, () => {
  const { port } = server.address() as AddressInfo
  console.log(`Amu Darya is ready. ${invitation(port, settings.host)}`)
})
shutdownOnSignal(server)

function stopWith(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
