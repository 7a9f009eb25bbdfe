/**
 * A WebSocket that speaks to the server byte by byte: what no honest client would say. Frames are engine.io's, so `42[…]`
 * is an event and `421[…]` one that wants an answer.
 */
export type Line = {
  readonly send: (frame: string | Uint8Array<ArrayBuffer>) => void
  /** An event with its argument as written; resolves to the answer, or to undefined where the line was cut instead. */
  readonly ask: (event: string, argument: string) => Promise<unknown>
  readonly heard: () => readonly string[]
  readonly isOpen: () => boolean
  /** Resolves once the line is cut. */
  readonly cut: Promise<void>
  readonly close: () => void
}

const PING = '2'
const PONG = '3'

/** With `hears`, what comes is handed there and not kept. */
export const line = async (address: string, hears?: (frame: string) => void): Promise<Line> => {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
  const heard: string[] = []
  const waiting = new Map<string, (answer: unknown) => void>()
  let asked = 0
  let greeted = (): void => undefined
  const ready = new Promise<void>(resolve => {
    greeted = resolve
  })
  const cut = new Promise<void>(resolve => {
    socket.addEventListener('close', () => {
      for (const answer of waiting.values()) answer(undefined)
      greeted()
      resolve()
    })
  })
  socket.addEventListener('message', ({ data }) => {
    const frame = String(data)
    if (hears) hears(frame)
    else heard.push(frame)
    if (frame === PING) socket.send(PONG)
    if (frame.startsWith('0')) socket.send('40')
    if (frame.startsWith('40')) greeted()
    const id = /^43(\d+)\[/.exec(frame)?.[1]
    if (!id || !waiting.has(id)) return
    waiting.get(id)?.(JSON.parse(frame.slice(2 + id.length))[0])
    waiting.delete(id)
  })
  await ready
  return {
    send: frame => socket.send(frame),
    ask: (event, argument) =>
      new Promise(resolve => {
        if (socket.readyState !== WebSocket.OPEN) return resolve(undefined)
        waiting.set(String(++asked), resolve)
        socket.send(`42${asked}["${event}",${argument}]`)
      }),
    heard: () => heard,
    isOpen: () => socket.readyState === WebSocket.OPEN,
    cut,
    close: () => socket.close(),
  }
}

/** Whether this comes to hold within some seconds. */
export const comesToHold = async (holds: () => boolean, seconds = 8): Promise<boolean> => {
  for (let tries = 0; tries < seconds * 50 && !holds(); tries++) await new Promise(resolve => setTimeout(resolve, 20))
  return holds()
}
