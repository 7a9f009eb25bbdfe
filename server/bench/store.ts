import { closeSync, fdatasyncSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openSqlite } from '../store/sqlite.ts'
import type { DecisionRow, Store } from '../store/store.ts'
import type { Done, Line } from './line.ts'
import { words } from './words.ts'

/**
 * How many decisions a second reach the disk, one by one and in groups of 20, early in a world and late, beside the least
 * that this machine needs to append as many bytes to a file and be sure of them.
 */

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

/** On the disk where games are kept, since a folder for passing things is often memory. */
export async function storeLines(): Promise<{ readonly lines: Line[]; readonly end: () => Promise<void> }> {
  const data = resolve(process.env.DATA ?? './data')
  mkdirSync(data, { recursive: true })
  const folder = mkdtempSync(join(data, 'bench-'))
  const store = await openSqlite(folder)
  const floor = openSync(join(folder, 'floor'), 'a')
  return {
    lines: await linesOver(store, floor),
    end: async () => {
      closeSync(floor)
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function linesOver(store: Store, floor: number): Promise<Line[]> {
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
  return [
    { id: 'store.floor', name: words.floor, run: many(1, append(1)) },
    { id: 'store.singly', name: words.onDisk, run: many(1, from('early-singly', 0, 1)), beside: 'store.floor' },
    {
      id: 'store.late',
      name: words.onDiskLate(LATE),
      run: many(1, from('late-singly', LATE, 1)),
      beside: 'store.floor',
    },
    { id: 'store.floor-grouped', name: words.floorGrouped(GROUP), run: many(GROUP, append(GROUP)) },
    {
      id: 'store.grouped',
      name: words.onDiskGrouped(GROUP),
      run: many(GROUP, from('early-grouped', 0, GROUP)),
      beside: 'store.floor-grouped',
    },
    {
      id: 'store.late-grouped',
      name: words.onDiskGroupedLate(GROUP, LATE),
      run: many(GROUP, from('late-grouped', LATE, GROUP)),
      beside: 'store.floor-grouped',
    },
  ]
}

/** Over one slice of time. */
const many = (each: number, run: () => Promise<void>) => async (): Promise<Done> => {
  const began = performance.now()
  let count = 0
  while (performance.now() - began < SLICE) {
    await run()
    count += each
  }
  return { count, seconds: (performance.now() - began) / 1000 }
}
