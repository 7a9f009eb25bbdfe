// A server with one connection that has become something else, as a WebSocket does: says what happens as it is told to stop.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { shutdownOnSignal } from '../../server/shutdown.ts'

let line: Duplex | undefined
const server = createServer((_, response) => setTimeout(() => response.end('late'), 300))
server.on('upgrade', (_, socket) => {
  line = socket
  socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: test\r\n\r\n')
})
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
shutdownOnSignal(
  server,
  () => {
    console.log('last')
    if (process.argv[2] === 'failing') throw new Error('the disk is full')
  },
  () => {
    console.log('let go')
    line?.end()
  },
)
