import type { Server } from 'node:http'

/** How long open requests may take to finish once the server was told to stop, in milliseconds. */
const patience = 5_000

/**
 * On SIGTERM or SIGINT: takes no new request, lets open ones finish, runs `last`, ends.
 * Further signals change nothing, since Ctrl-C arrives twice: from the terminal, and handed on by the bootstrap.
 */
export function shutdownOnSignal(server: Server, last: () => Promise<void> | void = () => undefined): void {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    setTimeout(() => server.closeAllConnections(), patience).unref()
    server.close(async () => {
      await last()
      process.exit(0)
    })
    server.closeIdleConnections()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
