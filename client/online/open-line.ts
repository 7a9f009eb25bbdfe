import { io } from 'socket.io-client'
import type { Board } from '../../game/boardgame.ts'
import { withChanges } from '../../game/wire/difference.ts'
import type { Answer, Ask, Gone, Hello, News, Welcome } from '../../game/wire/frames.ts'
import type { Room } from '../../game/wire/room.ts'
import { freshAskId } from './ask-id.ts'
import type { Line, LineState } from './line.ts'
import { ownBuild } from './own-build.ts'
import { words } from './words.ts'

export type LineOptions = Pick<Hello, 'as' | 'code' | 'secret'> & {
  /** Where the server is; the page's own address where it is left out. */
  readonly server?: string
  /** Which build this page is of; read from the page where it is left out. */
  readonly build?: string
}

/** How long the server may take to answer before it is asked again, in ms. */
const ANSWER_WITHIN = 15_000
/** How long a device that the server let go of waits before it comes back, in ms. */
const BACK_AFTER = 3_000

type Pending = { readonly frame: Ask; readonly resolve: (answer: Answer) => void }
type Documents = { room?: Room; board?: Board }

/** Opens a device's line to its session. WebSocket first; where a network blocks it, long-polling. */
export const openLine = ({ as, code, secret, server, build = ownBuild() }: LineOptions): Line => {
  const socket = io(server ?? location.origin, {
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    forceNew: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
  })
  const listeners = new Set<() => void>()
  const pending = new Map<string, Pending>()
  const versions = { room: 0, board: 0 }
  const wanted = new Set<keyof Documents>()
  let back: ReturnType<typeof setTimeout> | undefined
  /** Why nothing can be asked for any more. */
  let ended: string | undefined
  let state: LineState = {
    ...{ status: 'connecting', why: '', room: undefined, board: undefined },
    ...{ skew: 0, asking: 0, newer: false },
  }
  const show = (change: Partial<LineState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  const settle = (id: string, answer: Answer): void => {
    const asked = pending.get(id)
    if (!asked) return
    pending.delete(id)
    show({ asking: pending.size })
    asked.resolve(answer)
  }
  const end = (why: string): void => {
    ended ??= why
    clearTimeout(back)
    socket.disconnect()
    for (const id of [...pending.keys()]) settle(id, { ok: false, refused: why })
  }
  const refuse = (why: string): void => {
    show({ status: 'refused', why })
    end(why)
  }
  const lose = (why = ''): void => {
    if (state.status === 'open') show({ status: 'lost', why })
    else if (state.status !== 'refused') show({ why })
  }
  /** The server closed the line: the client library leaves it to us to come back. */
  const comeBack = (why: string): void => {
    lose(why)
    socket.disconnect()
    clearTimeout(back)
    back = setTimeout(() => socket.connect(), BACK_AFTER)
  }

  const send = ({ frame }: Pending): void => {
    socket.timeout(ANSWER_WITHIN).emit('ask', frame, (failed: Error | null, answer: Answer) => {
      if (!failed) settle(frame.id, answer)
      else if (state.status === 'open') {
        const still = pending.get(frame.id)
        if (still) send(still)
      }
    })
  }
  /** Outside the queue: a line that breaks brings the documents whole anyway. */
  const askAgain = (document: keyof Documents): void => {
    if (wanted.has(document)) return
    wanted.add(document)
    const frame: Ask = { id: freshAskId(), ask: 'again', args: { document } }
    socket.timeout(ANSWER_WITHIN).emit('ask', frame, (failed: Error | null, answer: Answer) => {
      if (failed || !answer.ok) wanted.delete(document)
    })
  }

  socket.on('connect', () => {
    const hello: Hello = { as, code, ...(secret === undefined ? {} : { secret }), build }
    const asked = Date.now()
    wanted.clear()
    socket.timeout(ANSWER_WITHIN).emit('hello', hello, (failed: Error | null, welcome: Welcome) => {
      if (failed) {
        if (!socket.connected) return
        // A network may let a WebSocket open and nothing through it.
        socket.io.opts.transports = ['polling', 'websocket']
        return comeBack('')
      }
      if (!welcome.ok) return welcome.gone ? refuse(welcome.refused) : comeBack(welcome.refused)
      const skew = welcome.now - (asked + Date.now()) / 2
      show({ status: 'open', why: '', skew, newer: build !== '' && welcome.build !== '' && build !== welcome.build })
      for (const each of pending.values()) send(each)
    })
  })
  socket.on('disconnect', reason => {
    if (reason === 'io client disconnect') return
    if (reason === 'io server disconnect') comeBack(state.why)
    else lose()
  })
  socket.on('gone', ({ why, comeBack: may }: Gone) => (may ? comeBack(why) : refuse(why)))
  socket.on('news', (news: News) => {
    const { document, version } = news
    if ('whole' in news) {
      wanted.delete(document)
      versions[document] = version
      show({ [document]: news.whole ?? undefined })
    } else if (version === versions[document] + 1 && state[document] && !wanted.has(document)) {
      versions[document] = version
      show({ [document]: withChanges(state[document], news.changes) })
    } else askAgain(document)
  })

  return {
    subscribe: listener => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    state: () => state,
    ask: (ask: Ask['ask'], args: unknown) =>
      new Promise<Answer>(resolve => {
        if (ended !== undefined) return resolve({ ok: false, refused: ended })
        const each = { frame: { id: freshAskId(), ask, args }, resolve }
        pending.set(each.frame.id, each)
        show({ asking: pending.size })
        if (state.status === 'open') send(each)
      }),
    close: () => end(words.closed),
  }
}
