import { setTimeout as sleep } from 'node:timers/promises'
import { line } from '../server/line.ts'
import { joinAs } from '../server/room.ts'
import { classAt, type Sender } from './fuzz-class.ts'
import { type Die, dieOf, frameOf, requestOf } from './fuzz-frames.ts'
import type { Suffered } from './fuzz-server.ts'
import { start } from './server.ts'

/** Anything at all, sent to a real server by many lines at once; and whether everything then is as it may be. */

export type Fuzzed = {
  readonly frames: number
  readonly requests: number
  readonly seconds: number
  readonly taken: number
  readonly refused: number
  /** How often the server cut a line. */
  readonly cut: number
  readonly before: Suffered
  readonly after: Suffered
  readonly findings: readonly string[]
}
type Plan = { readonly frames: number; readonly seed: number; readonly limited: boolean; readonly patience: number }

const LINES = 28
const BURST = 20
const FIRST_NUMBER = 1_000_000

export const fuzzWire = async ({ frames, seed, limited, patience }: Plan): Promise<Fuzzed> => {
  const server = await start('fuzz-server.ts', [limited ? 'limited' : 'unlimited'])
  try {
    const { address } = server
    const { code, other, senders, hidden, findings } = await classAt(address)
    const before = (await server.usage('heap')) as Suffered
    const count = { frames: 0, requests: 0, taken: 0, refused: 0, cut: 0 }
    const leaks = new Set<string>()
    const look = (heard: string): void => {
      for (const secret of hidden) if (heard.includes(secret)) leaks.add(`A sender was sent ${heard.slice(0, 200)}`)
    }
    const hears = (frame: string): void => {
      look(frame)
      if (!frame.startsWith('43')) return
      if (frame.includes('"ok":true')) count.taken++
      else count.refused++
    }
    const request = async (die: Die): Promise<void> => {
      count.requests++
      const { path, ...init } = requestOf(die, code, other)
      const answer = await fetch(address + path, init as RequestInit)
      look(await answer.text())
      if (answer.status >= 500) leaks.add(`${init.method} ${path} ended with ${answer.status}: ${init.body}`)
    }
    /** One line after the other, each until the server cuts it, or a thousand frames have gone over it. */
    const connected = async (die: Die, { as, secret, seat }: Sender, isKnown: boolean): Promise<void> => {
      const open = await line(address, hears)
      let number = FIRST_NUMBER
      if (isKnown) await open.ask('hello', JSON.stringify({ as, code, secret, build: '' }))
      while (open.isOpen() && count.frames < frames && number < FIRST_NUMBER + 1000) {
        for (let i = 0; i < BURST && open.isOpen(); i++, count.frames++) open.send(frameOf(die, seat, number++))
        // A torn frame may have taken the question with it.
        await Promise.race([
          open.ask('ask', `{"id":"fuzz-sync-${number}-${die(1e6)}","ask":"sync","args":{}}`),
          sleep(2000),
        ])
        if (die(4) === 0) await request(die)
      }
      if (open.isOpen()) open.close()
      else count.cut++
    }
    const began = performance.now()
    await Promise.all(
      Array.from({ length: LINES }, async (_, at) => {
        const die = dieOf(seed * 1000 + at)
        while (count.frames < frames) await connected(die, senders[at % senders.length], at % 9 !== 8)
      }),
    )
    const seconds = (performance.now() - began) / 1000
    await sleep(patience)
    const after = (await server.usage('heap')) as Suffered
    const isWell = (await fetch(`${address}/healthz`)).status === 200
    if (!limited) await joinAs(address, code, 'The last to come')
    return {
      ...{ ...count, seconds, before, after },
      findings: [
        ...leaks,
        ...(await findings()),
        ...(isWell ? [] : ['The server is not well.']),
        ...(after.failed > 0 ? [`${after.failed} times something failed that the server had not foreseen.`] : []),
      ],
    }
  } finally {
    server.stop()
  }
}
