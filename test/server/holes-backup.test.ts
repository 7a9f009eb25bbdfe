import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openMemory } from '../../server/store/memory.ts'
import { openSqlite } from '../../server/store/sqlite.ts'
import type { Store } from '../../server/store/store.ts'
import { comesToHold } from './line.ts'
import { call, fetchJson, type Hall, hire, openSession } from './room.ts'

/** A copy of everything lies in a folder of its own while it is handed over, and nowhere afterwards. */

const KEY = 'the-key-of-the-host'
const usual = process.env.TMPDIR
let hall: Hall
let store: Store | undefined
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amu-darya-passing-'))
  process.env.TMPDIR = folder
})
afterEach(async () => {
  await hall.stop()
  await store?.close()
  store = undefined
  if (usual === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = usual
  rmSync(folder, { recursive: true, force: true })
})
const env = { HOST_KEY: KEY, LOG_LEVEL: 'silent' }
const isClear = () => comesToHold(() => readdirSync(folder).every(name => !name.startsWith('amu-darya-')))
const headers = { Authorization: `Bearer ${KEY}` }

test('where the copy cannot be made the host is told, and nothing stays behind', async () => {
  let asked = 0
  const failing: Store['backup'] = async () => {
    asked = readdirSync(folder).length
    throw new Error('The disk is full.')
  }
  hall = await hire({ store: { ...openMemory(), backup: failing }, env })
  expect(await fetchJson(hall.address, '/api/backup', { secret: KEY })).toEqual({
    status: 500,
    body: { refused: expect.stringMatching(/noted in its log/) },
  })
  expect(asked).toBe(1)
  expect(readdirSync(folder)).toEqual([])
})

test('it is a whole database, and nothing stays behind', async () => {
  store = await openSqlite(join(folder, 'data'))
  hall = await hire({ store, env })
  const form = { hostKey: KEY }
  await openSession(hall.address, form)
  const answer = await fetch(`${hall.address}/api/backup`, { headers })
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect([answer.status, bytes.subarray(0, 15).toString()]).toEqual([200, 'SQLite format 3'])
  expect(await isClear()).toBe(true)
})

test('nor where nobody waits for the end of it', async () => {
  store = await openSqlite(join(folder, 'data'))
  hall = await hire({ store, env })
  const broken = new AbortController()
  const answer = await fetch(`${hall.address}/api/backup`, { headers, signal: broken.signal })
  expect(answer.status).toBe(200)
  broken.abort()
  expect(await isClear()).toBe(true)
})

test('what is sent to devices is counted', async () => {
  hall = await hire()
  const sent = async () =>
    Number(/^amu_sent_bytes_total (\d+)/m.exec(await (await fetch(`${hall.address}/metrics`)).text())?.[1])
  const { code } = await openSession(hall.address)
  const before = await sent()
  const screen = await call(hall.address, { as: 'screen', code })
  expect(await sent()).toBeGreaterThan(before + JSON.stringify(screen.room()).length)
})
