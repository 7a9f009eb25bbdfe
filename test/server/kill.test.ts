import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { SEATS, type SeatId } from '../../content/ids.ts'
import type { Board } from '../../game/boardgame.ts'
import { MENU, refusalOf } from '../../game/orders.ts'
import { ensureBuilt } from '../../server/setup/build.mjs'
import { root } from '../../server/setup/root.mjs'
import { folded, keptOf } from './kept.ts'
import { call, openSession, sitting } from './room.ts'
import { inAFolder, inPostgres, type Place, postgresHere } from './store-places.ts'

/** The server's process is shot while nine people write: whatever was said to be taken is there when the next one starts. */

const url = await postgresHere()
if (!url) console.warn('LEFT OUT: no PostgreSQL answers at 127.0.0.1:5432, so a server on one is not shot.')

let place: Place | undefined
let server: ChildProcess | undefined
afterEach(async () => {
  server?.kill('SIGKILL')
  await place?.clear()
  place = undefined
})

const started = async ({ settings }: Place): Promise<string> => {
  if (!existsSync(join(root, 'dist', 'client', 'index.html'))) await ensureBuilt()
  const { data = '', databaseUrl } = settings ?? {}
  const where: NodeJS.ProcessEnv = databaseUrl ? { DATABASE_URL: databaseUrl } : { DATA: data }
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', ...where },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  server = child
  const said = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', text => resolve(String(text)))
    child.once('exit', code => reject(new Error(`The server ended with ${code}`)))
  })
  return /http:\/\/[^\s,]+/.exec(said)?.[0] ?? ''
}

type Player = Awaited<ReturnType<typeof sitting>> & { readonly seat: SeatId }

/** Drafts and speaks until the line is cut; gives what the server said it took. */
const writing = async ({ ask, board, seat, socket }: Player, taken: string[]): Promise<void> => {
  const { world } = board() as Board
  const call = MENU[SEATS.indexOf(seat)].find(order => !refusalOf(world, order, 0))?.call ?? ''
  for (let step = 0; socket.connected; step++) {
    const text = `${seat} ${step}`
    const draft = { move: 'draft', args: { slot: 0, call, reason: text } }
    const words = { move: 'say', args: { to: [SEATS[(SEATS.indexOf(seat) + 1) % SEATS.length]], text } }
    const cut = new Promise<undefined>(resolve => socket.once('disconnect', () => resolve(undefined)))
    const asked = ask('decide', step % 3 ? draft : words, `${seat}-${step}-kill`).catch(() => undefined)
    const answer = await Promise.race([asked, cut])
    if (answer?.ok) taken.push(`${seat}-${step}-kill`)
  }
}

const shot = async (made: () => Promise<Place>): Promise<void> => {
  place = await made()
  const address = await started(place)
  const { code, control } = await openSession(address)
  const desk = await call(address, { as: 'control', code, secret: control })
  const players: Player[] = []
  for (const seat of SEATS) players.push({ ...(await sitting(address, code, seat)), seat })
  await desk.ask('start')
  for (const { until, board } of players) await until(() => board() !== undefined)

  const taken: string[] = []
  const all = Promise.all(players.map(player => writing(player, taken)))
  while (taken.length < 90) await new Promise(resolve => setTimeout(resolve, 10))
  server?.kill('SIGKILL')
  await all

  const store = await place.open()
  const kept = await keptOf(store, code)
  await store.close()
  const ids = new Set(kept.logs[0].map(({ id }) => id))
  expect(taken.filter(id => !ids.has(id))).toEqual([])
  expect(kept.logs[0].map(({ number }) => number)).toEqual(kept.logs[0].map((_, at) => at))
  const truth = folded(kept).world
  expect(truth.plans.filter(({ reasons }) => reasons[0] !== '')).toHaveLength(SEATS.length)

  const second = await started(place)
  for (const { seat, person } of players) {
    const back = await call(second, { as: 'person', code, secret: person.secret })
    await back.until(() => back.board() !== undefined)
    const at = SEATS.indexOf(seat)
    expect(back.room().you).toMatchObject({ at: { world: 1, seat } })
    expect(back.board()?.world.plans[at]).toEqual(truth.plans[at])
    // What was on its way is sent again, and taken once.
    const again = taken.find(id => id.startsWith(seat)) as string
    expect(await back.ask('decide', { move: 'draft', args: { slot: 0, call: '' } }, again)).toEqual({ ok: true })
    back.close()
  }
  server?.kill('SIGKILL')
  await new Promise(resolve => server?.once('exit', resolve))
  const after = await place.open()
  expect((await keptOf(after, code)).logs).toEqual(kept.logs)
  await after.close()
}

describe('a server that is shot in the decision phase', () => {
  test('has every decision that it took in its file', () => shot(inAFolder), 60_000)
  test.skipIf(!url)('has every decision that it took in PostgreSQL', () => shot(inPostgres(url ?? '')), 60_000)
})
