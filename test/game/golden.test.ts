import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SEATS, type SeatId } from '../../content/ids.ts'
import type { QuickLevel } from '../../game/actors/index.ts'
import { fold } from '../../game/play.ts'
import { playMatch } from '../../game/simulate.ts'
import { tracing } from '../../game/telling.ts'
import type { Decision } from '../../game/world.ts'
import { root } from '../../server/setup/root.mjs'

/**
 * Two whole matches, decision by decision, and what they come to. They change with every number of the content: where
 * that is meant, `UPDATE_GOLDEN=1 npx vitest run test/game/golden.test.ts` writes them anew, and the commit shows it.
 */
const FILE = join(root, 'test', 'golden', 'matches.golden.json')
const MATCHES: readonly { scenario: string; seed: number; level: QuickLevel }[] = [
  { scenario: 'after-kabul', seed: 2021, level: 'doctrine' },
  { scenario: 'first-orders', seed: 823, level: 'random' },
]

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24)

const results = MATCHES.map(({ scenario, seed, level }) => {
  const log: Decision[] = []
  const levels = Object.fromEntries(SEATS.map(seat => [seat, level])) as Record<SeatId, QuickLevel>
  playMatch({ scenario, seed, levels, log })
  const trace = tracing()
  const world = fold(scenario, seed, log, trace)
  const { turn, ending, index, parts } = world
  return {
    scenario,
    seed,
    level,
    turn,
    ending,
    index,
    parts,
    log: hashOf(log),
    told: hashOf(trace.told),
    world: hashOf(world),
  }
})

if (process.env.UPDATE_GOLDEN || !existsSync(FILE)) writeFileSync(FILE, `${JSON.stringify(results, undefined, 2)}\n`)
const golden: typeof results = JSON.parse(readFileSync(FILE, 'utf8'))

test.each(results)('$scenario by $level, seed $seed, comes to the same end', result => {
  const kept = golden.find(
    ({ scenario, seed, level }) => scenario === result.scenario && seed === result.seed && level === result.level,
  )
  expect(result, 'Meant? UPDATE_GOLDEN=1 npx vitest run test/game/golden.test.ts').toEqual(kept)
})
