import { afterEach, describe, expect, test } from 'vitest'
import { POLICIES_BY_NAME } from '../../game/actors/index.ts'
import type { StageAsked, StageHeard } from '../../game/search/asked.ts'
import { setUp } from '../../game/setup.ts'
import { view } from '../../game/view.ts'
import { type Mind, type Thinkers, thinkersOf } from '../../server/live/thinkers.ts'
import { startThread, type Thread } from '../../server/live/thread.ts'

const WORLD = setUp('after-kabul', 1)

type Posted = {
  readonly asked: StageAsked
  readonly answer: (heard: StageHeard) => void
  readonly fail: (error: Error) => void
  isEnough: boolean
}

let thinkers: Thinkers | undefined
afterEach(() => thinkers?.end())

const house = (threads: number) => {
  const posted: Posted[] = []
  const failures: unknown[] = []
  let started = 0
  const start = (): Thread => {
    started++
    let now: Posted | undefined
    return {
      ask: asked =>
        new Promise((answer, fail) => {
          now = { asked, answer, fail, isEnough: false }
          posted.push(now)
        }),
      enough: () => {
        if (now) now.isEnough = true
      },
      end: async () => undefined,
    }
  }
  thinkers = thinkersOf({ threads, failed: error => failures.push(error), start })
  return { thinkers, posted, failures, started: () => started }
}
const ask = (mind: Mind, seat: number, stage: 'orders' | 'replies' = 'orders') =>
  mind.think({ seat, stage, chance: { state: 7 }, view: view(WORLD, seat) })
const moment = () => new Promise(resolve => setTimeout(resolve))
const seats = (posted: readonly Posted[]) => posted.map(({ asked }) => asked.seat)

describe('the threads of a house', () => {
  test('are no more than were allowed, for however many worlds; the rest waits in one queue, replies first', async () => {
    const { thinkers, posted, started } = house(2)
    const minds = [0, 1, 2].map(() => thinkers.forWorld())
    for (const [seat, mind] of minds.entries()) void ask(mind, seat)
    void ask(minds[0], 5, 'replies')
    expect(seats(posted)).toEqual([0, 1])
    posted[0].answer({ said: [], dice: 1 })
    await moment()
    expect(seats(posted)).toEqual([0, 1, 5])
    posted[1].answer({ said: [], dice: 1 })
    await moment()
    expect(seats(posted)).toEqual([0, 1, 5, 2])
    expect(started()).toBe(2)
  })

  test('come to an end for the world that is in a hurry, and for no other', async () => {
    const { thinkers, posted } = house(2)
    const [one, other] = [thinkers.forWorld(), thinkers.forWorld()]
    void ask(one, 0)
    void ask(other, 1)
    void ask(one, 2)
    one.hurry(WORLD.turn)
    expect(posted.map(({ isEnough }) => isEnough)).toEqual([true, false])
    posted[0].answer({ said: [], dice: 1 })
    await moment()
    const usual = posted[1].asked.iterations
    expect(posted[2].asked.iterations).toBeLessThan(usual)
  })

  test('let go of what nobody waits for', async () => {
    const { thinkers, posted } = house(1)
    const [one, other] = [thinkers.forWorld(), thinkers.forWorld()]
    void ask(one, 0)
    void ask(one, 1)
    void ask(other, 2)
    one.drop()
    expect(posted[0].isEnough).toBe(true)
    posted[0].answer({ said: [], dice: 1 })
    await moment()
    expect(seats(posted)).toEqual([0, 2])
  })

  test('one that fails is replaced; its seat plays by its doctrine, and the host is told', async () => {
    const { thinkers, posted, failures, started } = house(1)
    const mind = thinkers.forWorld()
    const first = ask(mind, 4)
    const second = ask(mind, 5)
    posted[0].fail(new Error('Out of memory'))
    expect(await first).toEqual(POLICIES_BY_NAME.doctrine.orders(view(WORLD, 4), 4, { state: 7 }))
    posted[1].answer({ said: [], dice: 1 })
    expect(await second).toEqual([])
    expect([failures.length, started()]).toEqual([1, 2])
  })

  test('once they have ended, whoever waits plays by its doctrine', async () => {
    const { thinkers } = house(1)
    const mind = thinkers.forWorld()
    void ask(mind, 0)
    const waiting = ask(mind, 4)
    await thinkers.end()
    expect((await waiting).length).toBeGreaterThan(0)
    expect((await ask(mind, 5)).length).toBeGreaterThan(0)
  })
})

describe('a thread', () => {
  const asked = (iterations: number): StageAsked => {
    const seat = 3
    return { ask: 'stage', view: view(WORLD, seat), seat, stage: 'orders', dice: 7, iterations }
  }
  const within = async (deed: () => Promise<StageHeard>) => {
    const began = performance.now()
    const { said } = await deed()
    return { said, took: performance.now() - began }
  }
  const isWhole = ({ said }: Pick<StageHeard, 'said'>) => said.at(-1)?.decision.move === 'seal'

  test('thinks while this one goes on, ends by itself, when its time is up, and when it is told', async () => {
    const thread = startThread()
    try {
      expect(isWhole(await thread.ask(asked(4), 10_000))).toBe(true)
      const late = await within(() => thread.ask(asked(1_000_000), 100))
      expect(isWhole(late)).toBe(true)
      expect(late.took).toBeGreaterThan(90)
      expect(late.took).toBeLessThan(3_000)
      let beats = 0
      const beating = setInterval(() => beats++, 5)
      const told = await within(() => {
        setTimeout(() => thread.enough(), 100)
        return thread.ask(asked(1_000_000), 60_000)
      })
      clearInterval(beating)
      expect(isWhole(told)).toBe(true)
      expect(told.took).toBeLessThan(3_000)
      expect(beats).toBeGreaterThan(5)
      // It was enough of that question alone.
      expect((await within(() => thread.ask(asked(1_000_000), 200))).took).toBeGreaterThan(150)
    } finally {
      await thread.end()
    }
  })

  test('that is ended while it thinks answers with that', async () => {
    const thread = startThread()
    const thinking = thread.ask(asked(1_000_000), 60_000)
    setTimeout(() => void thread.end(), 50)
    await expect(thinking).rejects.toThrow('The thread has ended')
  })
})
