import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openPostgres } from '../../server/store/postgres.ts'
import { openSqlite } from '../../server/store/sqlite.ts'
import type { Store } from '../../server/store/store.ts'
import { asked, inAFolder, inMemory, inPostgres, type Place, postgresHere } from './store-places.ts'
import { decision, line, session, world } from './store-rows.ts'
import { VERSION_1_POSTGRES, writeVersion1 } from './store-version-1.ts'

const postgres = await postgresHere()
if (!postgres)
  console.warn('LEFT OUT: the tests of the PostgreSQL store. No server on 127.0.0.1:5432 with a database "test".')

const kinds: [string, () => Promise<Place>][] = [
  ['memory', inMemory],
  ['sqlite', inAFolder],
  ...(postgres ? [['postgres', inPostgres(postgres)] as [string, () => Promise<Place>]] : []),
]
const lasting = kinds.filter(([name]) => name !== 'memory')

let place: Place
let store: Store
const opened = async (make: () => Promise<Place>) => {
  place = await make()
  store = await place.open()
}
afterEach(async () => {
  await store?.close()
  await place?.clear()
})

describe.each(kinds)('the %s store', (_, make) => {
  beforeEach(async () => {
    await opened(make)
    await store.open(session(), [world('w2', { number: 2 }), world('w1')])
  })

  test('gives a session back by its code, and its worlds in order', async () => {
    expect(await store.byCode('CODE-s1')).toEqual(session())
    expect(await store.worldsOf('s1')).toEqual([world('w1'), world('w2', { number: 2 })])
    expect(await store.byCode('CODE-S1')).toBeUndefined()
    expect(await store.worldsOf('nowhere')).toEqual([])
  })

  test.each([
    ['id', session('s1', { code: 'OTHER' }), []],
    ['code', session('s2', { code: 'CODE-s1' }), [world('w9', { session: 's2' })]],
    ['world', session('s2'), [world('w1', { session: 's2' })]],
    ['number of a world', session('s2'), [world('w8', { session: 's2' }), world('w9', { session: 's2' })]],
  ])('opens nothing of a session whose %s is taken', async (_, second, worlds) => {
    await expect(store.open(second, worlds)).rejects.toThrow('kept already')
    expect(await store.sessions()).toHaveLength(1)
    expect(await store.worldsOf('s2')).toEqual([])
  })

  test('keeps the newest state and time of use of one session alone', async () => {
    await store.open(session('s2'), [])
    await store.keep({ id: 's1', usedAt: 9, state: { stage: 'running' } })
    expect(await store.byCode('CODE-s1')).toEqual(session('s1', { usedAt: 9, state: { stage: 'running' } }))
    expect(await store.byCode('CODE-s2')).toEqual(session('s2'))
    await expect(store.keep({ id: 's3', usedAt: 9, state: {} })).rejects.toThrow('No session s3')
  })

  test('lists sessions, oldest first, without their state', async () => {
    await store.open(session('s0', { openedAt: 1 }), [])
    const { state, ...head } = session()
    expect(await store.sessions()).toEqual([{ ...head, id: 's0', code: 'CODE-s0', openedAt: 1 }, head])
  })

  test('gives decisions back in the order of their numbers, whatever the order they came in', async () => {
    const because = { because: 'The border is open.', source: ['isas-2021'] }
    await store.append([decision(10), decision(2, { because }), decision(0, { world: 'w2' })])
    await store.append([decision(1, { args: undefined })])
    await store.append([])
    const kept = await store.decisionsOf('w1')
    expect(kept).toEqual([decision(1, { args: undefined }), decision(2, { because }), decision(10)])
    expect(kept.map(row => 'because' in row)).toEqual([false, true, false])
    expect(await store.decisionsOf('w2')).toHaveLength(1)
    expect(await store.decisionsOf('w3')).toEqual([])
  })

  test('appends all or none where a number is taken, in any world', async () => {
    await store.append([decision(0, { world: 'w2' })])
    const second = store.append([decision(0), decision(1), decision(0, { world: 'w2', id: 'other' })])
    await expect(second).rejects.toThrow('another server writes')
    expect(await store.decisionsOf('w1')).toEqual([])
    expect(await store.decisionsOf('w2')).toEqual([decision(0, { world: 'w2' })])
    await expect(store.append([decision(5), decision(5)])).rejects.toThrow('another server writes')
    await store.append([decision(0)])
    expect(await store.decisionsOf('w1')).toEqual([decision(0)])
  })

  test('appends nothing for a world that is not there', async () => {
    await expect(store.append([decision(0), decision(0, { world: 'w3' })])).rejects.toThrow('not kept')
    expect(await store.decisionsOf('w1')).toEqual([])
  })

  test('keeps appends of the same moment apart', async () => {
    const all = Array.from({ length: 40 }, (_, number) => decision(number))
    await Promise.all(all.map(row => store.append([row])))
    expect(await store.decisionsOf('w1')).toEqual(all)
  })

  test('writes other arguments over a decision and changes nothing else', async () => {
    await store.append([decision(0), decision(1)])
    await store.redact('w1', 1, { text: '' })
    expect(await store.decisionsOf('w1')).toEqual([decision(0), decision(1, { args: { text: '' } })])
    await expect(store.redact('w1', 2, {})).rejects.toThrow('No decision 2')
  })

  test('gives JSON back to the bit', async () => {
    const args = { z: 0.1 + 0.2, 10: [1e300, -1.5, 5e-324], a: { n: [], o: {} }, 2: '', t: [true, false] }
    await store.append([decision(0, { args })])
    await store.keep({ id: 's1', usedAt: 1, state: args })
    const [kept] = await store.decisionsOf('w1')
    expect(JSON.stringify(kept.args)).toBe(JSON.stringify(args))
    expect(JSON.stringify((await store.byCode('CODE-s1'))?.state)).toBe(JSON.stringify(args))
  })

  test.each([
    `it's "quoted" \\ back; DROP TABLE decisions; -- {1,2} $1 :a ? %s`,
    'Ўзбекистон · 喀布尔 · کابل · 👩‍🏫 · e\u0301',
    'zero \u0000, line \n\r\t\u2028, lone \ud83d half',
    '',
  ])('keeps what people type: %j', async text => {
    await store.append([decision(0, { args: { [text]: text } })])
    const id = await store.addLine(line({ text, data: { text } }))
    expect(await store.decisionsOf('w1')).toEqual([decision(0, { args: { [text]: text } })])
    expect(await store.linesOf('s1')).toEqual([{ ...line({ text, data: { text } }), id }])
  })

  test('keeps large arguments', async () => {
    const args = { text: 'é"\\'.repeat(300_000) }
    await store.append([decision(0), decision(1, { args }), decision(2)])
    expect((await store.decisionsOf('w1'))[1]).toEqual(decision(1, { args }))
  })

  test('keeps lines in the order they came in, under numbers that are never given twice', async () => {
    await store.open(session('s2'), [])
    const first = await store.addLine(line())
    const second = await store.addLine(line({ kind: 'team', seat: 'iran', person: 'p2', at: 1 }))
    expect((await store.linesOf('s1')).map(({ id }) => id)).toEqual([first, second])
    await store.dropLine('s2', second)
    expect(await store.linesOf('s1')).toHaveLength(2)
    await store.dropLine('s1', second)
    expect(await store.linesOf('s1')).toEqual([{ ...line(), id: first }])
    expect(await store.addLine(line())).toBeGreaterThan(second)
    await expect(store.addLine(line({ session: 's3' }))).rejects.toThrow('No session s3')
  })

  test('drops everything of a session and nothing of another', async () => {
    await store.open(session('s2'), [world('w3', { session: 's2' })])
    for (const each of ['w1', 'w2', 'w3']) await store.append([decision(0, { world: each })])
    for (const each of ['s1', 's2']) await store.addLine(line({ session: each }))
    await store.drop('s1')
    expect(await store.byCode('CODE-s1')).toBeUndefined()
    expect([...(await store.worldsOf('s1')), ...(await store.linesOf('s1'))]).toEqual([])
    expect([...(await store.decisionsOf('w1')), ...(await store.decisionsOf('w2'))]).toEqual([])
    expect(await store.decisionsOf('w3')).toHaveLength(1)
    expect(await store.linesOf('s2')).toHaveLength(1)
    await expect(store.append([decision(1)])).rejects.toThrow('not kept')
    await store.drop('s1')
    await store.open(session(), [world()])
    expect(await store.decisionsOf('w1')).toEqual([])
  })

  test('hands out rows that nobody else holds', async () => {
    const args = { list: [1] }
    await store.append([decision(0, { args })])
    args.list.push(2)
    const [{ args: once }] = await store.decisionsOf('w1')
    ;(once as typeof args).list.push(3)
    expect((await store.decisionsOf('w1'))[0].args).toEqual({ list: [1] })
  })
})

describe.each(lasting)('the %s store, on disk', (name, make) => {
  test('has every decision that a killed server called kept, and lets nobody else in before', async () => {
    place = await make()
    const child = spawn(process.execPath, [join(import.meta.dirname, 'store-child.ts'), JSON.stringify(place.settings)])
    const said = await numbersUntil(child, 60)
    await expect(place.open()).rejects.toThrow('Another server keeps its games')
    child.kill('SIGKILL')
    await once(child, 'close')
    store = await place.open()
    const kept = await store.decisionsOf('w1')
    expect(said.length).toBeGreaterThan(60)
    expect(kept.slice(0, said.length)).toEqual(said.map(number => decision(number)))
    expect(kept.map(({ number }) => number)).toEqual(kept.map((_, i) => i))
  })

  test('has everything after an orderly end, as often as it is opened', async () => {
    await opened(make)
    await store.open(session(), [world()])
    await store.append([decision(0)])
    for (let again = 0; again < 2; again++) {
      await store.close()
      store = await place.open()
    }
    expect(await store.byCode('CODE-s1')).toEqual(session())
    expect(await store.decisionsOf('w1')).toEqual([decision(0)])
  })

  test('brings a database of the first version up to date', async () => {
    place = await make()
    if (name === 'sqlite') writeVersion1(join(place.settings?.data ?? '', 'amu-darya.db'))
    else await asked(place.settings?.databaseUrl ?? '', VERSION_1_POSTGRES)
    store = await place.open()
    const [old] = await store.decisionsOf('old-1')
    expect(old).toEqual({
      ...{ world: 'old-1', number: 0, id: 'device-0', seat: 'iran', person: 'p1', move: 'seal', args: { a: 1 }, at: 8 },
    })
    expect(await store.byCode('OLDONE')).toEqual({
      ...{ id: 'old', code: 'OLDONE', openedAt: 5, usedAt: 6, keepDays: 7, state: { stage: 'running' } },
    })
    const because = { because: 'Now there is a place for it.', source: [] }
    await store.append([decision(1, { world: 'old-1', because })])
    await store.addLine(line({ session: 'old' }))
    await store.close()
    store = await place.open()
    expect((await store.decisionsOf('old-1'))[1].because).toEqual(because)
    expect(await store.linesOf('old')).toHaveLength(1)
  })

  test('refuses a database of a later version with a sentence, and leaves it as it was', async () => {
    await opened(make)
    await store.close()
    const later = 'UPDATE schema_version SET version = 99'
    if (name === 'sqlite') inFile(place, later)
    else await asked(place.settings?.databaseUrl ?? '', later)
    await expect(place.open()).rejects.toThrow('of version 99')
    await expect(place.open()).rejects.toThrow('Start the newer Amu Darya')
  })
})

describe('the sqlite store', () => {
  test('is refused to a second owner until the first has closed it', async () => {
    await opened(inAFolder)
    await expect(place.open()).rejects.toThrow('name another folder with DATA')
    await store.close()
    store = await place.open()
    expect(await store.sessions()).toEqual([])
  })

  test('says so if nothing can be written to its folder', async () => {
    place = await inAFolder()
    mkdirSync(join(place.settings?.data ?? '', 'amu-darya.lock'))
    await expect(place.open()).rejects.toThrow('Nothing can be written to the folder for games')
  })

  test('copies everything to a file of its own while it is written to', async () => {
    await opened(inAFolder)
    await store.open(session(), [world()])
    await store.append(Array.from({ length: 500 }, (_, number) => decision(number)))
    const copy = join(place.settings?.data ?? '', 'copy.db')
    const [, ...later] = await Promise.all([store.backup(copy), ...[500, 501].map(n => store.append([decision(n)]))])
    expect(later).toHaveLength(2)
    const rows = new DatabaseSync(copy, { readOnly: true })
      .prepare('SELECT number FROM decisions ORDER BY number')
      .all()
    expect(rows.length).toBeGreaterThanOrEqual(500)
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, i) => i))
    expect(readdirSync(place.settings?.data ?? '').filter(file => file.startsWith('copy'))).toEqual(['copy.db'])
    await expect(store.backup(copy)).rejects.toThrow('exists already')
  })

  test('leaves no trace in its files of what was dropped or removed', async () => {
    await opened(inAFolder)
    await store.open(session('s1', { state: { name: 'Zebedee' } }), [world()])
    await store.append([decision(0, { args: { text: 'Zebedee was here' } })])
    await store.addLine(line({ text: 'Zebedee again' }))
    expect(filesOf(place)).toContain('Zebedee')
    await store.open(session('s2'), [world('w2', { session: 's2' })])
    await store.append([decision(0, { world: 'w2', args: { text: 'Zebulon' } })])
    await store.redact('w2', 0, {})
    await store.drop('s1')
    expect(filesOf(place)).not.toContain('Zebedee')
    expect(filesOf(place)).not.toContain('Zebulon')
  })

  test.runIf(process.platform !== 'win32')('may be read by its owner alone', async () => {
    await opened(inAFolder)
    expect(statSync(join(place.settings?.data ?? '', 'amu-darya.db')).mode & 0o777).toBe(0o600)
  })

  test.each([
    [
      'that is no database',
      'Just some words, and more than a hundred bytes of them. '.repeat(20),
      'damaged or no database',
    ],
    ['of somebody else', undefined, 'not a database of Amu Darya'],
  ])('refuses a file %s and leaves it as it was', async (_, words, sentence) => {
    place = await inAFolder()
    const file = join(place.settings?.data ?? '', 'amu-darya.db')
    if (words) writeFileSync(file, words)
    else inFile(place, 'CREATE TABLE theirs (a)')
    const before = readFileSync(file)
    await expect(openSqlite(place.settings?.data ?? '')).rejects.toThrow(sentence)
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(existsSync(`${file}-wal`)).toBe(false)
  })
})

describe('the postgres store', () => {
  test('says where it looked if nobody answers, and never the password', async () => {
    const refused = openPostgres('postgres://anna:open-sesame@127.0.0.1:9/games').catch(error => String(error))
    expect(await refused).toContain('The database games at 127.0.0.1:9 cannot be reached')
    expect(await refused).not.toContain('open-sesame')
  })

  test.runIf(postgres)('goes on by itself after its connection was lost', async () => {
    await opened(inPostgres(postgres ?? ''))
    await store.open(session(), [world()])
    await store.append([decision(0)])
    const schema = /search_path%3D(\w+)/.exec(place.settings?.databaseUrl ?? '')?.[1]
    const ended = await asked(
      postgres ?? '',
      `SELECT pg_terminate_backend(pid, 5000) FROM pg_locks WHERE locktype = 'advisory' AND objid::text = (hashtext('${schema}')::bigint & 4294967295)::text`,
    )
    expect(ended).toHaveLength(1)
    await store.append([decision(1)]).catch(() => undefined)
    await store.append([decision(2)])
    expect((await store.decisionsOf('w1')).map(({ number }) => number)).toEqual(expect.arrayContaining([0, 2]))
    await expect(place.open()).rejects.toThrow('Another server keeps its games')
  })

  test.runIf(postgres)('names pg_dump where a copy is asked for', async () => {
    await opened(inPostgres(postgres ?? ''))
    await expect(store.backup('/tmp/anything')).rejects.toThrow('pg_dump')
  })
})

/** What a child has said once it has said a number this high; it may have said more. */
async function numbersUntil(child: ChildProcess, highest: number): Promise<readonly number[]> {
  let text = ''
  let complaint = ''
  child.stderr?.on('data', data => {
    complaint += data
  })
  const numbers: number[] = []
  const enough = new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', data => {
      text += data
      const lines = text.split('\n')
      text = lines.pop() ?? ''
      numbers.push(...lines.map(Number))
      if (numbers.length > highest) resolve()
    })
    child.once('exit', code => reject(new Error(`The child ended with ${code}: ${complaint}`)))
  })
  await enough
  return numbers
}

function inFile(where: Place, statement: string): void {
  const database = new DatabaseSync(join(where.settings?.data ?? '', 'amu-darya.db'))
  database.exec(statement)
  database.close()
}

function filesOf(where: Place): string {
  const folder = where.settings?.data ?? ''
  return readdirSync(folder)
    .map(file => readFileSync(join(folder, file), 'latin1'))
    .join('')
}
