import { describe, expect, test } from 'vitest'
import { thinkerOf } from '../../../client/thinking/thinker.ts'
import type { Thread } from '../../../client/thinking/thread.ts'
import { POLICIES_BY_NAME } from '../../../game/actors/index.ts'
import type { Policy } from '../../../game/actors/kinds.ts'
import { HURRIED, type Pace } from '../../../game/actors/thinking.ts'
import type { StageAsked, StageHeard } from '../../../game/search/asked.ts'
import { setUp } from '../../../game/setup.ts'
import { view } from '../../../game/view.ts'

// One thinker over threads that answer when the test lets them.

const PACE: Pace = { iterations: 100, most: 1000 }
const WORLD = setUp('after-kabul', 1)

type Posted = {
  readonly asked: StageAsked
  readonly most: number
  readonly answer: (heard: StageHeard) => void
  readonly fail: (error: Error) => void
}

const desk = (start?: () => Thread) => {
  const posted: Posted[] = []
  const failures: unknown[] = []
  let ended = 0
  const thread = (): Thread => ({
    ask: (asked, most) =>
      new Promise((answer, fail) => {
        posted.push({ asked: asked as StageAsked, most, answer: answer as Posted['answer'], fail })
      }),
    end: () => ended++,
  })
  const thinker = thinkerOf({ pace: () => PACE, failed: error => failures.push(error), start: start ?? thread })
  const ask = (seat: number, stage: keyof Policy, chance = { state: 7 }) =>
    thinker.think({ seat, stage, chance, view: view(WORLD, seat) })
  return { thinker, posted, failures, ask, ended: () => ended }
}
const heard = (dice = 9): StageHeard => ({ said: [], dice })
const moment = () => new Promise(resolve => setTimeout(resolve))

describe('a thinker', () => {
  test('asks one thing after the other, hands over the seat’s own view, and moves the seat’s dice on', async () => {
    const { posted, ask } = desk()
    const chance = { state: 7 }
    const first = ask(0, 'orders', chance)
    const second = ask(1, 'orders')
    expect(posted.map(({ asked }) => [asked.seat, asked.iterations, asked.dice])).toEqual([[0, 100, 7]])
    expect(posted[0].asked.view).toEqual(view(WORLD, 0))
    posted[0].answer(heard(11))
    expect(await first).toEqual([])
    expect(chance.state).toBe(11)
    await moment()
    expect(posted[1].asked.seat).toBe(1)
    posted[1].answer(heard())
    expect(await second).toEqual([])
  })

  test('takes a reply beside whatever else it thinks about, one at a time', async () => {
    const { posted, ask } = desk()
    for (const seat of [0, 1]) void ask(seat, 'orders')
    for (const seat of [5, 6]) void ask(seat, 'replies')
    const seats = () => posted.map(({ asked }) => asked.seat)
    expect(seats()).toEqual([0, 5])
    posted[1].answer(heard())
    await moment()
    expect(seats()).toEqual([0, 5, 6])
    posted[2].answer(heard())
    await moment()
    expect(seats()).toEqual([0, 5, 6])
    posted[0].answer(heard())
    await moment()
    expect(seats()).toEqual([0, 5, 6, 1])
  })

  test('hurried, it ends what it was thinking and asks again for less, for the rest of the turn', async () => {
    const { thinker, posted, ask, ended } = desk()
    const first = ask(0, 'orders')
    void ask(1, 'orders')
    thinker.hurry(WORLD.turn)
    expect(ended()).toBe(1)
    expect(posted.at(-1)).toMatchObject({ asked: { seat: 0, iterations: HURRIED.iterations }, most: HURRIED.most })
    // What the ended thread might still have said counts for nothing.
    posted[0].answer({ said: [], dice: 1 })
    posted[1].answer(heard())
    await first
    await moment()
    expect(posted.at(-1)).toMatchObject({ asked: { seat: 1, iterations: HURRIED.iterations } })
    thinker.hurry(WORLD.turn + 1)
    void ask(2, 'orders')
    posted.at(-1)?.answer(heard())
    await moment()
    expect(posted.at(-1)?.asked).toMatchObject({ seat: 2, iterations: PACE.iterations })
  })

  test('without a thread the seats play by their doctrine, and that is said once', async () => {
    const { failures, ask } = desk(() => {
      throw new Error('No worker here')
    })
    const said = await ask(4, 'orders')
    expect(said).toEqual(POLICIES_BY_NAME.doctrine.orders(view(WORLD, 4), 4, { state: 7 }))
    expect(await ask(5, 'orders')).not.toEqual([])
    expect(failures).toHaveLength(1)
  })

  test('nor does a thread that fails keep anybody waiting', async () => {
    const { posted, failures, ask } = desk()
    const asked = [0, 1, 2].map(seat => ask(seat, 'orders'))
    posted[0].fail(new Error('Out of memory'))
    expect((await Promise.all(asked)).every(said => said.length > 0)).toBe(true)
    expect(failures).toHaveLength(1)
  })

  test('once the table is left, it says nothing any more', async () => {
    const { thinker, posted, failures, ask, ended } = desk()
    let isHeard = false
    void ask(0, 'orders').then(() => {
      isHeard = true
    })
    thinker.end()
    posted[0].fail(new Error('The thread has ended'))
    await moment()
    expect([ended(), isHeard, failures]).toEqual([1, false, []])
  })
})
