import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import type { Answer, Ask, Gone, Hello, News, Welcome } from '../../../game/wire/frames.ts'

type Answering = {
  readonly hello?: (hello: Hello) => Welcome
  /** Undefined: no answer is given. */
  readonly ask?: (ask: Ask) => Answer | undefined
}

/** A server that speaks the frames of a session and does what a test wants of it. */
export const sessionServer = async ({ hello, ask }: Answering = {}) => {
  const http = createServer()
  const sockets = new Server(http, { pingInterval: 60_000 })
  const hellos: Hello[] = []
  const asks: Ask[] = []
  let line: Socket | undefined
  sockets.on('connection', socket => {
    line = socket
    socket.on('hello', (frame: Hello, answer: (welcome: Welcome) => void) => {
      hellos.push(frame)
      answer(hello?.(frame) ?? { ok: true, now: Date.now(), build: 'one' })
    })
    socket.on('ask', (frame: Ask, answer: (answer: Answer) => void) => {
      asks.push(frame)
      const said = ask ? ask(frame) : { ok: true as const }
      if (said) answer(said)
    })
  })
  await new Promise<void>(resolve => http.listen(0, resolve))
  return {
    address: `http://localhost:${(http.address() as AddressInfo).port}`,
    hellos,
    asks,
    news: (news: News) => line?.emit('news', news),
    gone: (gone: Gone) => line?.emit('gone', gone),
    /** Breaks the connection as a network would. */
    breakLine: () => line?.conn.close(),
    close: () => sockets.close(),
  }
}
