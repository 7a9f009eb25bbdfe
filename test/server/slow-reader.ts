import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'

/** A WebSocket by hand, over a connection that is not read once the device has said who it is. */
export type SlowReader = { readonly ask: (frame: object) => void; readonly close: () => void }

const TEXT = 0x81
const MASKED = 0x80
const LONG = 126

/** A frame of a client is masked; with zeros it stays as it is. */
const framed = (text: string): Buffer => {
  const body = Buffer.from(text)
  const length = Buffer.from([MASKED | LONG, body.length >> 8, body.length & 255])
  return Buffer.concat([Buffer.from([TEXT]), length, Buffer.alloc(4), body])
}

export const slowReader = async (address: string, hello: object): Promise<SlowReader> => {
  const { hostname, port, host } = new URL(address)
  const socket = connect(Number(port), hostname)
  let heard = ''
  socket.on('data', data => {
    heard += data.toString('latin1')
  })
  socket.on('error', () => undefined)
  const until = async (text: string): Promise<void> => {
    while (!heard.includes(text)) await new Promise(resolve => setTimeout(resolve, 5))
  }
  const headers = ['Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 13']
  const key = `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`
  socket.write(
    ['GET /socket.io/?EIO=4&transport=websocket HTTP/1.1', `Host: ${host}`, ...headers, key, '', ''].join('\r\n'),
  )
  await until('"sid"')
  socket.write(framed('40'))
  await until('40{')
  socket.write(framed(`420["hello",${JSON.stringify(hello)}]`))
  await until('430[{"ok":true')
  socket.pause()
  return {
    ask: frame => socket.write(framed(`421["ask",${JSON.stringify(frame)}]`)),
    close: () => socket.destroy(),
  }
}
