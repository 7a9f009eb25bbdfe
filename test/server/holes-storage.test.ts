import { afterEach, expect, test } from 'vitest'
import { openMemory } from '../../server/store/memory.ts'
import type { Store } from '../../server/store/store.ts'
import { folded, keptOf } from './kept.ts'
import { type Caller, call, type Hall, hire, openSession, sitting } from './room.ts'

/** A decision counts once it is on disk: what the storage of boardgame.io does in the background, if at all. */

let hall: Hall
afterEach(() => hall.stop())

/** A store whose writes wait for a word of ours, and fail where we say so. */
const held = () => {
  const store = openMemory()
  const waiting: ((goes: boolean) => void)[] = []
  let isHeld = false
  const append: Store['append'] = async rows => {
    const goes = isHeld ? await new Promise<boolean>(resolve => waiting.push(resolve)) : true
    if (!goes) throw new Error('The disk is full.')
    await store.append(rows)
  }
  return {
    store: { ...store, append },
    hold: () => (isHeld = true),
    waits: () => waiting.length,
    next: (goes: boolean) => waiting.shift()?.(goes),
    letGo: () => {
      isHeld = false
      for (const each of waiting.splice(0)) each(true)
    },
  }
}
const soon = () => new Promise(resolve => setTimeout(resolve, 150))
const say = (text: string) => ({ move: 'say', args: { to: [], text } })
const texts = (caller: Caller): string[] => (caller.board()?.world.messages ?? []).map(({ text }) => text)

const running = async (store: Store) => {
  hall = await hire({ store, env: { LOG_LEVEL: 'silent' } })
  const { code, control } = await openSession(hall.address)
  const desk = await call(hall.address, { as: 'control', code, secret: control })
  const tajik = await sitting(hall.address, code, 'tajikistan')
  const russian = await sitting(hall.address, code, 'russia')
  await desk.ask('start')
  return { code, control, desk, tajik, russian }
}

test('nobody hears of a decision, and nobody is told it is taken, before it is on disk', async () => {
  const disk = held()
  const { desk, tajik, russian } = await running(disk.store)
  disk.hold()
  let answer: unknown
  const asked = tajik.ask('decide', say('Not yet.')).then(came => {
    answer = came
  })
  // Somebody else's question sends out news meanwhile, but no news of this.
  const whole = russian.ask('again', { document: 'board' })
  await soon()
  expect(answer).toBeUndefined()
  for (const caller of [tajik, russian, desk]) expect(caller.heard()).not.toContain('Not yet.')
  disk.letGo()
  await russian.until(() => texts(russian).includes('Not yet.'))
  await asked
  expect(answer).toEqual({ ok: true })
  expect(await whole).toEqual({ ok: true })
})

test('a decision that cannot be written was never made, and leaves no gap for the next', async () => {
  const disk = held()
  const { code, tajik, russian } = await running(disk.store)
  await tajik.ask('decide', say('Kept.'))
  disk.hold()
  const lost = tajik.ask('decide', say('Lost.')).catch(() => ({ ok: false }))
  await soon()
  const behind = russian.ask('decide', say('Behind the lost one.')).catch(() => ({ ok: false }))
  await soon()
  expect(disk.waits()).toBe(1)
  disk.next(false)
  await soon()
  disk.letGo()
  expect(await lost).toMatchObject({ ok: false })
  expect(await behind).toMatchObject({ ok: false })

  const back = await call(hall.address, { as: 'person', code, secret: tajik.person.secret })
  await back.until(() => back.board() !== undefined)
  expect(texts(back)).toEqual(['Kept.'])
  expect(await back.ask('decide', say('Afterwards.'))).toEqual({ ok: true })
  const kept = await keptOf(disk.store, code)
  expect(kept.logs[0].map(({ number }) => number)).toEqual([0, 1])
  expect(folded(kept).world.messages.map(({ text }) => text)).toEqual(['Kept.', 'Afterwards.'])
})
