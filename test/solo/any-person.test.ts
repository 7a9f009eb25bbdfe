import { describe, expect, test } from 'vitest'
import { sampleTable } from '../../client/solo/sample.ts'
import type { Table } from '../../client/solo/table.ts'
import { SEATS, type SeatId } from '../../content/ids.ts'
import { chancesFor, POLICIES_BY_NAME } from '../../game/actors/index.ts'
import { fold } from '../../game/play.ts'
import { view } from '../../game/view.ts'

const { random } = POLICIES_BY_NAME
const STAGES = ['choices', 'offers', 'replies', 'motions', 'votes', 'asks', 'replies', 'orders'] as const

/** A person who does anything legal, in no wise order, and seals last. */
const playTurn = async (table: Table, seat: SeatId, seed: number): Promise<void> => {
  const at = SEATS.indexOf(seat)
  const { turn } = table.snapshot().view
  const chance = chancesFor({ seed }, turn)[at]
  for (const stage of STAGES) {
    for (const { decision } of random[stage](table.snapshot().view, at, chance)) {
      await table.decide(decision.move as 'seal', decision.args as Record<string, never>)
      if (table.snapshot().view.turn !== turn) return
    }
  }
  if (table.snapshot().view.phase === 'decision') await table.decide('seal', {})
}

describe('whatever a person does', () => {
  test.each([
    ['russia', 1],
    ['tajikistan', 4],
    ['taliban', 6],
  ] as const)('as %s: the turns go on, and the record holds', async (seat, seed) => {
    const table = await sampleTable({ seat, seed })
    for (let turns = 0; table.snapshot().view.phase !== 'over'; turns++) {
      expect(turns).toBeLessThan(12)
      await playTurn(table, seat, seed)
      const { view: seen } = table.snapshot()
      const open = seen.plans.flatMap(({ sealed }, at) => (sealed ? [] : [SEATS[at]]))
      if (seen.phase === 'decision') expect(open).toEqual([seat])
    }
    const { view: seen, record } = table.snapshot()
    const world = fold('after-kabul', seed, record?.decisions ?? [])
    expect(JSON.stringify(seen)).toBe(JSON.stringify(view(world, SEATS.indexOf(seat))))
  })
})
