import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** How long open requests may take to finish once the server was told to stop, and how long all of it, in milliseconds. */
const patience = 5_000
const mostPatience = 20_000

/**
 * On SIGTERM or SIGINT: takes no new connection, runs `letGo` for the devices that stay connected, lets open requests
 * finish, runs `last`, ends.
 * Further signals change nothing, since Ctrl-C arrives twice: from the terminal, and handed on by the bootstrap.
 */
export function shutdownOnSignal(
  server: Server,
  last: () => Promise<void> | void = () => undefined,
  letGo: () => Promise<void> | void = () => undefined,
): void {
  // Once a connection is a WebSocket, the server closes only when it goes, and has no way itself to end it.
  const open = new Set<Socket>()
  server.on('connection', socket => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  const stop = async () => {
    setTimeout(() => process.exit(1), mostPatience).unref()
    const closed = new Promise(resolve => server.close(resolve))
    server.closeIdleConnections()
    await letGo()
    setTimeout(() => {
      for (const socket of open) socket.destroy()
    }, patience).unref()
    await closed
    await last()
    process.exit(0)
  }
  let stopping = false
  const begin = () => {
    if (stopping) return
    stopping = true
    stop().catch(error => {
      console.error(`The server could not end in good order: ${(error as Error).message}`)
      process.exit(1)
    })
  }
  process.on('SIGTERM', begin)
  process.on('SIGINT', begin)
}
