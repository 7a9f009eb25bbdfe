import { closeSync, fdatasyncSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openSqlite } from '../store/sqlite.ts'
import type { DecisionRow, Store } from '../store/store.ts'

/**
 * How many decisions a second reach the disk, one by one and in groups of 20, early in a world and late, beside the least
 * that this machine needs to append as many bytes to a file and be sure of them. In interleaved rounds, as all of `bench`.
 */

const ROUNDS = 7
const SLICE = 250
const GROUP = 20
const LATE = 20_000

const row = (world: string, number: number): DecisionRow => ({
  world,
  number,
  id: `device-${number.toString(36).padStart(10, '0')}`,
  seat: 'uzbekistan',
  person: 'p-7f3a9c',
  move: 'draft',
  args: { slot: 1, order: 'border-funding', target: 'tajikistan', sector: 'termez', amount: 2 },
  at: 1_770_000_000_000 + number,
})

type Line = {
  readonly name: string
  readonly run: () => Promise<void>
  readonly each: number
  readonly rates: number[]
}

/** On the disk where games are kept, since a folder for passing things is often memory. */
export async function storeBench(): Promise<string[]> {
  const data = resolve(process.env.DATA ?? './data')
  mkdirSync(data, { recursive: true })
  const folder = mkdtempSync(join(data, 'bench-'))
  const store = await openSqlite(folder)
  const floor = openSync(join(folder, 'floor'), 'a')
  try {
    const lines = await linesOver(store, floor)
    for (let round = 0; round < ROUNDS; round++) for (const line of lines) line.rates.push(await rate(line))
    return lines.map(printed)
  } finally {
    closeSync(floor)
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function linesOver(store: Store, floor: number): Promise<readonly Line[]> {
  const worlds = ['early-singly', 'early-grouped', 'late-singly', 'late-grouped']
  await store.open(
    { id: 'bench', code: 'BENCH', openedAt: 0, usedAt: 0, keepDays: 1, state: {} },
    worlds.map((id, i) => ({ id, session: 'bench', number: i + 1, scenario: 'bench', seed: 1, rules: '' })),
  )
  const from = (world: string, first: number, each: number) => {
    let next = first
    return async () => {
      const rows = Array.from({ length: each }, () => row(world, next++))
      await store.append(rows)
    }
  }
  for (const world of worlds.slice(2)) await from(world, 0, LATE)()
  const bytes = (count: number) => Buffer.from(`${JSON.stringify(row('floor', 1))}\n`.repeat(count))
  const append = (count: number) => async () => {
    writeSync(floor, bytes(count))
    fdatasyncSync(floor)
  }
  const line = (name: string, each: number, run: () => Promise<void>): Line => ({ name, run, each, rates: [] })
  return [
    line('decisions on disk, one by one', 1, from('early-singly', 0, 1)),
    line(`the same after ${LATE} in the world`, 1, from('late-singly', LATE, 1)),
    line('the floor: write and fdatasync', 1, append(1)),
    line(`decisions on disk, ${GROUP} at a time`, GROUP, from('early-grouped', 0, GROUP)),
    line(`the same after ${LATE} in the world`, GROUP, from('late-grouped', LATE, GROUP)),
    line(`the floor: ${GROUP} written, one fdatasync`, GROUP, append(GROUP)),
  ]
}

/** How many decisions a second, over one slice of time. */
async function rate({ run, each }: Line): Promise<number> {
  const began = performance.now()
  let count = 0
  while (performance.now() - began < SLICE) {
    await run()
    count += each
  }
  return (count * 1000) / (performance.now() - began)
}

function printed({ name, rates }: Line): string {
  const median = rates.toSorted((a, b) => a - b)[rates.length >> 1]
  return `${name.padEnd(40)}${median.toFixed(0).padStart(9)} a second`
}
