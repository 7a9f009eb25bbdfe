import { expect, test } from 'vitest'
import { flowsOf } from '../../../client/resolution/flows.ts'
import { AREAS, SECTORS } from '../../../content/ids.ts'
import type { Change, Telling } from '../../../game/telling.ts'

const row = (parts: Partial<Telling>): Telling => ({
  turn: 1,
  chapter: 'systems',
  kind: '',
  seat: -1,
  at: -1,
  item: '',
  data: {},
  changes: [],
  rolls: [],
  sum: [],
  seen: [],
  ...parts,
})
const khatlon = SECTORS.indexOf('khatlon')
const queued = (at: number, from: number, to: number): Change => ({ track: 'queue', at, from, to })
const left = (area: (typeof AREAS)[number], people: number) =>
  row({ kind: 'displacement', at: AREAS.indexOf(area), changes: [queued(khatlon, 0, people)] })
const crossed = (managed: number, unmanaged: number) =>
  row({ kind: 'crossing', at: khatlon, seat: 3, data: { managed, unmanaged, waiting: managed + unmanaged } })

test('those who set out this turn are drawn from their area, registered and not', () => {
  expect(flowsOf([left('north', 2), crossed(1, 1)])).toEqual([
    { area: 'north', sector: 'khatlon', count: 1, registered: true },
    { area: 'north', sector: 'khatlon', count: 1, registered: false },
  ])
})

test('two areas share a gate in the order they are told', () => {
  expect(flowsOf([left('north-east', 1), left('north', 2), crossed(3, 0)])).toEqual([
    { area: 'north-east', sector: 'khatlon', count: 1, registered: true },
    { area: 'north', sector: 'khatlon', count: 2, registered: true },
  ])
})

test('those who had waited come from the area at the line', () => {
  const flows = flowsOf([crossed(0, 2)])
  expect(flows).toHaveLength(1)
  expect(flows[0]).toMatchObject({ sector: 'khatlon', count: 2, registered: false })
})

test('a gate that nobody passes draws nothing', () => {
  expect(flowsOf([left('north', 2), crossed(0, 0)])).toEqual([])
})
