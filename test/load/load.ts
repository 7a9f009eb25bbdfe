import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Driven, drive } from './drive.ts'
import { ownWorld, type Transport } from './own-players.ts'
import type { Player } from './player.ts'
import { type Loaded, start } from './server.ts'
import { stockWorld } from './stock-players.ts'

/**
 * `npm run load -- --worlds 20 --seats 9 --seconds 20 --pace 0 --only disk,memory,stock`: real socket clients play whole
 * turns on this server, and on boardgame.io's own beside it, in one run. The clients share one process on the same
 * machine, so that at full speed they may be what is busy: CPU a decision is the server's alone. `--transport polling` says
 * what a network that blocks WebSockets costs.
 */

const { values } = parseArgs({
  options: {
    worlds: { type: 'string', default: '20' },
    seats: { type: 'string', default: '9' },
    seconds: { type: 'string', default: '15' },
    pace: { type: 'string', default: '0' },
    transport: { type: 'string', default: 'websocket' },
    only: { type: 'string', default: 'disk,memory,stock' },
  },
})
const [worlds, seats, seconds, pace] = [values.worlds, values.seats, values.seconds, values.pace].map(Number)
const transport: Transport = values.transport === 'polling' ? 'polling' : 'websocket'
const plan = { seconds, pace, turns: 2 }
const folder = await mkdtemp(join(tmpdir(), 'amu-darya-load-'))

type Kind = {
  readonly name: string
  readonly file: string
  readonly args: readonly string[]
  readonly open: (address: string, world: number, seats: number, transport: Transport) => Promise<Player[]>
}
const KINDS: Readonly<Record<string, Kind>> = {
  disk: { name: 'this server, SQLite', file: 'own-server.ts', args: ['disk', folder], open: ownWorld },
  memory: { name: 'this server, memory', file: 'own-server.ts', args: ['memory', folder], open: ownWorld },
  stock: { name: 'boardgame.io, memory', file: 'stock-server.ts', args: [], open: stockWorld },
}

const kB = (bytes: number): string => `${(bytes / 1024).toFixed(0)} kB`
const ms = ({ p50, p95, p99 }: Driven['taken']): string => [p50, p95, p99].map(each => each.toFixed(0)).join(' / ')

const seatWorlds = async (server: Loaded, kind: Kind): Promise<Player[][]> => {
  const all: Player[][] = []
  for (let world = 0; world < worlds; world++) all.push(await kind.open(server.address, world, seats, transport))
  return all
}

const measure = async (kind: Kind): Promise<Driven> => {
  const server = await start(kind.file, kind.args)
  try {
    const empty = await server.usage('heap')
    const players = await seatWorlds(server, kind)
    const seated = await server.usage('heap')
    const driven = await drive(server, players, plan)
    const played = await server.usage('heap')
    for (const player of players.flat()) player.close()
    await new Promise(resolve => setTimeout(resolve, 1500))
    const left = await server.usage('heap')
    console.log(`${kind.name}: ${driven.decisions} decisions in ${seconds} s, ${driven.refused} refused`)
    console.log(`  ${driven.perSecond.toFixed(0)} decisions a second, ${driven.cpu.toFixed(0)} µs of server CPU each`)
    console.log(`  taken after ${ms(driven.taken)} ms (p50 / p95 / p99), at every seat after ${ms(driven.seen)} ms`)
    console.log(`  ${driven.bytesEach.toFixed(0)} bytes a client a decision of its world`)
    console.log(
      `  heap a world: ${kB((seated.heap - empty.heap) / worlds)} seated, ${kB((played.heap - empty.heap) / worlds)} played, ` +
        `${kB((left.heap - empty.heap) / worlds)} with its ${seats} lines closed`,
    )
    return driven
  } finally {
    server.stop()
  }
}

try {
  console.log(
    `${worlds} worlds of ${seats} seats, ${pace > 0 ? `a decision a seat every ${pace} ms` : 'as fast as it goes'}`,
  )
  const done: Record<string, Driven> = {}
  for (const name of values.only.split(',')) if (KINDS[name]) done[name] = await measure(KINDS[name])
  const { stock } = done
  for (const [name, own] of Object.entries(done)) {
    if (name === 'stock' || !stock) continue
    const [faster, cheaper, smaller] = [
      own.perSecond / stock.perSecond,
      own.cpu / stock.cpu,
      own.bytesEach / stock.bytesEach,
    ]
    console.log(
      `${KINDS[name].name} beside stock: ×${faster.toFixed(1)} decisions, ×${cheaper.toFixed(3)} CPU, ×${smaller.toFixed(3)} bytes`,
    )
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
process.exit(0)
