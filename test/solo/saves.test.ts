import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as tables from '../../client/solo/open-table.ts'
import * as saves from '../../client/solo/saves.ts'
import type { Table } from '../../client/solo/table.ts'
import type { Troubled } from '../../client/solo/trouble.ts'

let open: Table[] = []

beforeEach(async () => {
  for (const { id } of await saves.savedGames()) await saves.deleteGame(id)
})
afterEach(async () => {
  for (const table of open) await closed(table)
  open = []
  vi.unstubAllGlobals()
})

const closed = async (table: Table): Promise<void> => {
  table.close()
  await new Promise(resolve => setTimeout(resolve, 30))
}

const OPENING = { scenario: 'after-kabul', seat: 'uzbekistan', level: 'doctrine', seed: 5 } as const
const begin = async (opening: Parameters<typeof tables.openTable>[0] = OPENING): Promise<Table> => {
  const table = await tables.openTable(opening)
  await table.ready
  open.push(table)
  return table
}
const resume = async (id: string): Promise<Table> => {
  const table = await tables.resumeTable(id)
  if ('trouble' in table) throw new Error(`Could not resume: ${table.trouble}`)
  await table.ready
  open.push(table)
  return table
}
const trouble = async (result: Promise<object | undefined>): Promise<string> => ((await result) as Troubled).trouble

const some = async (table: Table): Promise<void> => {
  await table.decide('seal', {})
  await table.decide('draft', { slot: 0, call: 'reinforce surkhandarya', reason: 'Termez first.' })
  await table.decide('gate', { sector: 'surkhandarya', policy: 'closed' })
  table.markRead(1)
}

const spoil = async (store: 'games' | 'decisions', change: (value: Record<string, unknown>) => void): Promise<void> => {
  const db = await openDB('amu-darya')
  const [value] = (await db.getAll(store)).slice(-1)
  change(value)
  await db.put(store, value)
  db.close()
}

describe('a game is kept', () => {
  test('in mid-turn: what comes back is what was there, drafts and all', async () => {
    const table = await begin()
    await some(table)
    const before = table.snapshot()
    expect(before.keeping).toBe('kept')
    await closed(table)
    const after = (await resume(before.id)).snapshot()
    expect(JSON.stringify(after.view)).toBe(JSON.stringify(before.view))
    expect(JSON.stringify([after.told, after.since])).toBe(JSON.stringify([before.told, before.since]))
    expect([after.seat, after.level, after.read]).toEqual(['uzbekistan', 'doctrine', 1])
    expect(after.view.plans[2].calls[0]).toBe('reinforce surkhandarya')
  })

  test('and goes on as it would have gone on', async () => {
    const one = await begin({ ...OPENING, scenario: 'first-orders' })
    await one.decide('seal', {})
    const file = (await saves.exportGame(one.snapshot().id)) ?? ''
    const imported = (await saves.importGame(file)) as { id: string }
    const two = await resume(imported.id)
    for (const table of [one, two]) while (table.snapshot().view.phase !== 'over') await table.decide('seal', {})
    expect(JSON.stringify(two.snapshot().record)).toBe(JSON.stringify(one.snapshot().record))
  })

  test('to its end, whys included', async () => {
    const table = await begin({ ...OPENING, scenario: 'first-orders' })
    while (table.snapshot().view.phase !== 'over') await table.decide('seal', {})
    const { id, record } = table.snapshot()
    await closed(table)
    expect((await resume(id)).snapshot().record).toEqual(record)
    expect((await saves.savedGames())[0].head).toMatchObject({ phase: 'over' })
  })

  test('beside others, the latest first, until it is deleted', async () => {
    const first = await begin()
    await begin({ ...OPENING, seat: 'iran' })
    await new Promise(resolve => setTimeout(resolve, 5))
    await first.decide('seal', {})
    const list = await saves.savedGames()
    expect(list.map(({ head }) => [head?.seat, head?.turn, head?.scenario])).toEqual([
      ['uzbekistan', 2, 'after-kabul'],
      ['iran', 1, 'after-kabul'],
    ])
    await closed(first)
    await saves.deleteGame(first.snapshot().id)
    expect(await saves.savedGames()).toHaveLength(1)
    expect(await trouble(tables.resumeTable(first.snapshot().id))).toBe('missing')
  })

  test('and is there again at once when the page comes back to it', async () => {
    const table = await begin()
    await some(table)
    tables.leaveTable(table)
    expect((await resume(table.snapshot().id)).snapshot().view.turn).toBe(2)
  })

  test('no more once it was deleted while it was played', async () => {
    const table = await begin()
    await saves.deleteGame(table.snapshot().id)
    await table.decide('seal', {})
    table.markRead(1)
    expect(table.snapshot().keeping).toBe('failed')
    expect(await saves.savedGames()).toEqual([])
  })

  test('in one tab at a time', async () => {
    const table = await begin()
    expect(await trouble(tables.resumeTable(table.snapshot().id))).toBe('open-elsewhere')
    await closed(table)
    expect(await resume(table.snapshot().id)).toBeDefined()
  })

  test('in one tab at a time where the browser has no locks', async () => {
    vi.stubGlobal('navigator', {})
    const table = await begin()
    expect(await trouble(tables.resumeTable(table.snapshot().id))).toBe('open-elsewhere')
    await closed(table)
    expect(await resume(table.snapshot().id)).toBeDefined()
  })
})

describe('what is damaged is said, and nothing is lost', () => {
  const played = async (): Promise<string> => {
    const table = await begin()
    await some(table)
    await closed(table)
    return table.snapshot().id
  }

  test.each([
    ['a missing field', 'games', value => delete value.seed],
    ['a level that is none', 'games', value => Object.assign(value, { level: 'toString' })],
    ['a scenario that is none', 'games', value => Object.assign(value, { scenario: '__proto__' })],
    ['a row that is none', 'decisions', value => Object.assign(value, { decision: 'seal' })],
    ['an order nobody can give', 'decisions', value => Object.assign(value, { decision: { seat: 'iran', move: 'x' } })],
  ] satisfies [string, 'games' | 'decisions', (value: Record<string, unknown>) => unknown][])(
    '%s',
    async (_, store, change) => {
      const id = await played()
      const before = JSON.parse((await saves.exportGame(id)) ?? '')
      await spoil(store, change)
      expect(await trouble(tables.resumeTable(id))).toBe('damaged')
      const list = await saves.savedGames()
      expect(list.map(each => each.id)).toEqual([id])
      if (store === 'games') expect(list[0].trouble).toBe('damaged')
      const kept = JSON.parse((await saves.exportGame(id)) ?? '')
      expect(kept.entries).toHaveLength(before.entries.length)
      // It was let go of again.
      expect(await trouble(tables.resumeTable(id))).toBe('damaged')
    },
  )

  test('another version of the rules', async () => {
    const id = await played()
    await spoil('games', value => Object.assign(value, { rules: '99' }))
    expect((await saves.savedGames())[0]).toMatchObject({ id, trouble: 'other-rules', head: { rules: '99', turn: 2 } })
    expect(await trouble(tables.resumeTable(id))).toBe('other-rules')
    const file = (await saves.exportGame(id)) ?? ''
    expect(await trouble(saves.importGame(file))).toBe('other-rules')
    expect(await saves.savedGames()).toHaveLength(1)
  })

  test('a row that is gone', async () => {
    const id = await played()
    const db = await openDB('amu-darya')
    await db.delete('decisions', [id, 1])
    db.close()
    expect(await trouble(tables.resumeTable(id))).toBe('damaged')
  })
})

describe('a file', () => {
  test('goes out and comes back the same, under a new id', async () => {
    const table = await begin()
    await some(table)
    const { id } = table.snapshot()
    const file = (await saves.exportGame(id)) ?? ''
    const imported = (await saves.importGame(file)) as { id: string }
    expect(imported.id).not.toBe(id)
    const again = (await saves.exportGame(imported.id)) ?? ''
    expect(JSON.parse(again.replaceAll(imported.id, id))).toEqual(JSON.parse(file))
    expect(JSON.stringify((await resume(imported.id)).snapshot().view)).toBe(JSON.stringify(table.snapshot().view))
  })

  test.each(['', 'null', '{', '[]', '{"format":"amu-darya-solo-1"}', '{"__proto__":{"format":"amu-darya-solo-1"}}'])(
    'that is none is refused: %s',
    async text => {
      expect(await trouble(saves.importGame(text))).toBe('not-a-game')
      expect(await saves.savedGames()).toEqual([])
    },
  )

  test('with a decision that the rules refuse is not taken in', async () => {
    const table = await begin()
    const file = JSON.parse((await saves.exportGame(table.snapshot().id)) ?? '')
    file.entries.push({ decision: { seat: 'iran', move: 'seal', args: {} } })
    expect(await trouble(saves.importGame(JSON.stringify(file)))).toBe('damaged')
  })
})

describe('where nothing can be kept', () => {
  // The open database is held for as long as the page lives: only a fresh page finds none.
  const freshPage = async () => {
    vi.resetModules()
    const page = await import('../../client/solo/open-table.ts')
    return { ...page, ...(await import('../../client/solo/saves.ts')) }
  }

  test.each([
    ['no IndexedDB', undefined],
    [
      'a private window, whose IndexedDB does not open',
      {
        open: () => {
          throw new DOMException('no', 'SecurityError')
        },
      },
    ],
  ])('%s: the game is played on, and says so', async (_, indexedDB) => {
    vi.stubGlobal('indexedDB', indexedDB)
    const { openTable, resumeTable, savedGames } = await freshPage()
    const table = await openTable(OPENING)
    await table.ready
    expect(table.snapshot().keeping).toBe('nowhere')
    expect(await table.decide('seal', {})).toBeUndefined()
    expect(table.snapshot()).toMatchObject({ keeping: 'nowhere', view: { turn: 2 } })
    expect(await savedGames()).toEqual([])
    expect(await trouble(resumeTable('x'))).toBe('nothing-stored')
  })

  test('no room: it says so, and tries again with the next decision', async () => {
    const table = await begin()
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await table.decide('seal', {})
    expect(table.snapshot()).toMatchObject({ keeping: 'failed', view: { turn: 2 } })
    full.mockRestore()
    await table.decide('say', { to: [], text: 'Again.' })
    expect(table.snapshot().keeping).toBe('kept')
    await closed(table)
    const { view } = (await resume(table.snapshot().id)).snapshot()
    expect(JSON.stringify(view)).toBe(JSON.stringify(table.snapshot().view))
  })
})
