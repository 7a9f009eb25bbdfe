import { beforeEach, describe, expect, test, vi } from 'vitest'
import { onlineTable } from '../../../client/online/online-table.ts'
import { linesOf } from '../../../client/table/menu.ts'
import { isScripted } from '../../../client/talk/who.ts'
import { SEATS } from '../../../content/ids.ts'
import { SEAT } from '../../../game/places.ts'
import { refusalSentence } from '../../../game/words/index.ts'
import { BOB, lineOver, paused, roomOf, YOU } from './class.ts'

const AT = { world: 1, seat: 'tajikistan' } as const
const ME = SEAT.tajikistan

const store = new Map<string, string>()
beforeEach(() => {
  store.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
    removeItem: (key: string) => void store.delete(key),
  })
})

// A code of its own for each test: what a device keeps outlives its tables.
let classes = 0
const seated = (change: Parameters<typeof roomOf>[0] = {}) => {
  const room = roomOf({ code: `CLASS${classes++}`, ...change })
  const over = lineOver(room)
  return { ...over, room, table: onlineTable({ line: over.line, at: AT }) }
}
type Seated = ReturnType<typeof seated>
const callOf = ({ table }: Seated, at = 0): string => {
  const free = linesOf(table.snapshot().view, ME, 0).filter(each => !each.refused && !each.asks)
  return free[at].best.call
}
const drafts = ({ asks }: Seated) =>
  asks.flatMap(({ args }) => {
    const { move, args: what } = args as { move: string; args: { slot: number; call: string; reason?: string } }
    return move === 'draft' ? [what] : []
  })

describe('a seat of a class as a table', () => {
  test('shows its own view, and the same object until something changes', () => {
    const { table, show, room } = seated()
    const before = table.snapshot()
    expect(before.view.plans).toHaveLength(9)
    expect(before).toMatchObject({ seat: 'tajikistan', read: 0, sending: false, keeping: 'kept', record: undefined })
    show({ asking: 1 })
    expect(table.snapshot()).toBe(before)
    show({ room: paused(room) })
    expect(table.snapshot()).not.toBe(before)
  })

  test('names the scripted actors that are thinking', () => {
    const { table, show, room } = seated()
    expect(table.snapshot().thinking).toEqual([])
    const seats = room.worlds[0].seats.map((seat, at) =>
      at === SEAT.iran ? { ...seat, thinking: true as const } : seat,
    )
    show({ room: { ...room, worlds: [{ ...room.worlds[0], seats }] } })
    expect(table.snapshot().thinking).toEqual(['iran'])
  })

  test('tells people from scripts', () => {
    const { table } = seated()
    expect(isScripted(table.snapshot(), 'iran')).toBe(true)
    expect(isScripted(table.snapshot(), 'tajikistan')).toBe(false)
  })

  test('a decision is shown once it is kept', async () => {
    const it = seated()
    const call = callOf(it)
    expect(await it.table.decide('draft', { slot: 0, call })).toBeUndefined()
    expect(it.table.snapshot().view.plans[ME].calls[0]).toBe(call)
    expect(it.table.snapshot().sending).toBe(false)
  })

  test('what the rules refuse is not even asked; what the server refuses comes in its words', async () => {
    const it = seated()
    expect(await it.table.decide('unseal', {})).toMatchObject({ code: 'not-sealed' })
    expect(it.asks).toEqual([])
    it.answerWith(() => ({ ok: false, refused: 'The head of your delegation seals.' }))
    const reason = await it.table.decide('seal', {})
    expect(reason && refusalSentence(reason)).toBe('The head of your delegation seals.')
  })

  test('only the head seals where that is the setting, and nobody in a pause', () => {
    const other = { ...YOU, person: BOB.id, name: 'Bob', head: false }
    expect(seated({ you: other }).table.snapshot().around?.noSeal).toBe('Anna is head of your delegation and seals.')
    const { settings } = roomOf()
    const free = seated({ you: other, settings: { ...settings, sealing: 'anyone' } })
    expect(free.table.snapshot().around?.noSeal).toBeUndefined()
    free.show({ room: paused(free.room) })
    expect(free.table.snapshot().around?.noSeal).toBe('The game is paused.')
  })

  test('remembers on this device what was read', () => {
    const { table, line, play } = seated()
    for (const seat of SEATS) play(seat, 'seal', {})
    table.markRead(1)
    expect(table.snapshot().read).toBe(1)
    expect(onlineTable({ line, at: AT }).snapshot().read).toBe(1)
  })

  test('a turn that Control took back has not been read', () => {
    const { table, show, play, line } = seated()
    const before = line.state().board
    for (const seat of SEATS) play(seat, 'seal', {})
    table.markRead(1)
    show({ board: before })
    expect(table.snapshot()).toMatchObject({ read: 0, view: { turn: 1 } })
  })

  test('has the record once the class looks back', () => {
    const { table, show, room } = seated()
    const record = { world: 1, scenario: 'after-kabul', seed: 3, decisions: [], by: [], whys: [] }
    show({ room: { ...room, stage: 'debrief', records: [record] } })
    const first = table.snapshot().record
    expect(first).toEqual({ scenario: 'after-kabul', seed: 3, decisions: [], whys: [] })
    show({ room: { ...room, stage: 'debrief', records: [record], trace: [] } })
    expect(table.snapshot().record).toBe(first)
  })
})

describe('drafts', () => {
  test('what is chosen in quick succession goes as two: the first at once, the last after it', async () => {
    const it = seated()
    const [one, two, three] = [callOf(it, 0), callOf(it, 1), callOf(it, 2)]
    await it.table.decide('draft', { slot: 0, call: one })
    const later = it.table.decide('draft', { slot: 0, call: two })
    const last = it.table.decide('draft', { slot: 0, call: three, reason: 'because' })
    expect(await later).toBeUndefined()
    expect(await last).toBeUndefined()
    expect(drafts(it).map(({ call }) => call)).toEqual([one, three])
    expect(it.table.snapshot().view.plans[ME]).toMatchObject({ calls: [three, ''], reasons: ['because', ''] })
  })

  test('one that was not answered when the page went goes again when it is back', async () => {
    const it = seated()
    const call = callOf(it)
    it.answerWith(() => new Promise(() => undefined))
    void it.table.decide('draft', { slot: 0, call, reason: 'expect calm' })
    await vi.waitFor(() => expect(drafts(it)).toHaveLength(1))
    it.table.close()
    it.answerWith(undefined)
    const back = onlineTable({ line: it.line, at: AT })
    await vi.waitFor(() => expect(back.snapshot().view.plans[ME].calls[0]).toBe(call))
    expect(back.snapshot().view.plans[ME].reasons[0]).toBe('expect calm')
    expect(drafts(it)).toHaveLength(2)
    onlineTable({ line: it.line, at: AT })
    await Promise.resolve()
    expect(drafts(it)).toHaveLength(2)
  })

  test('one that a pause keeps back goes when the game goes on', async () => {
    const it = seated()
    const call = callOf(it)
    it.show({ room: paused(it.room) })
    it.answerWith(() => ({ ok: false, refused: 'Control has paused the table.' }))
    expect(await it.table.decide('draft', { slot: 0, call })).toMatchObject({ code: 'said' })
    it.answerWith(undefined)
    it.show({ room: it.room })
    await vi.waitFor(() => expect(it.table.snapshot().view.plans[ME].calls[0]).toBe(call), { timeout: 5_000 })
  })

  test('one that waits for a lost line does not slip into the next turn', async () => {
    const it = seated()
    const call = callOf(it)
    it.show({ status: 'lost' })
    const waiting = it.table.decide('draft', { slot: 0, call })
    for (const seat of SEATS) it.play(seat, 'seal', {})
    expect(it.table.snapshot().view.turn).toBe(2)
    it.show({ status: 'open' })
    expect(await waiting).toMatchObject({ code: 'said' })
    expect(it.asks).toEqual([])
    expect(it.table.snapshot().view.plans[ME].calls[0]).toBe('')
  })
})
