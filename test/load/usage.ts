/** What a server's process has used: CPU in microseconds, heap in bytes after everything that can go has gone. */
export type Usage = { readonly cpu: number; readonly heap: number; readonly resident: number }

/** In the server's process: tells its port, and what it has used whenever it is asked. */
export const answerUsage = (port: number): void => {
  process.send?.({ port })
  process.on('message', message => {
    if (message === 'stop') process.exit(0)
    const { user, system } = process.cpuUsage()
    if (message === 'heap') (globalThis as { gc?: () => void }).gc?.()
    const { heapUsed, rss } = process.memoryUsage()
    process.send?.({ cpu: user + system, heap: heapUsed, resident: rss } satisfies Usage)
  })
}
