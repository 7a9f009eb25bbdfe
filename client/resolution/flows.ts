import { AREAS, SECTORS } from '../../content/ids.ts'
import { JOINS } from '../../game/places.ts'
import type { Telling } from '../../game/telling.ts'
import type { Flow } from '../map/index.ts'

/** How many set out from each area to each sector, by the rows of displacement. */
const sendersOf = (rows: readonly Telling[], line: number): { area: number; people: number }[] =>
  rows.flatMap(({ kind, at, changes }) => {
    if (kind !== 'displacement') return []
    const people = changes
      .filter(change => change.track === 'queue' && change.at === line)
      .reduce((sum, { from, to }) => sum + to - from, 0)
    return people > 0 ? [{ area: at, people }] : []
  })

/**
 * The movement of a resolution. The rules count who passes a sector, not where each came from: those who set out this
 * turn are taken to pass first, and those who had waited are drawn from the area at the sector's line.
 */
export const flowsOf = (rows: readonly Telling[]): Flow[] =>
  rows.flatMap(({ kind, at: line, data }) => {
    if (kind !== 'crossing') return []
    const left = [...sendersOf(rows, line), { area: JOINS[line][0], people: Number.POSITIVE_INFINITY }]
    const take = (people: number, registered: boolean): Flow[] => {
      const flows: Flow[] = []
      for (let rest = people; rest > 0; ) {
        const count = Math.min(rest, left[0].people)
        if (count > 0) flows.push({ area: AREAS[left[0].area], sector: SECTORS[line], count, registered })
        rest -= count
        left[0].people -= count
        if (left[0].people <= 0) left.shift()
      }
      return flows
    }
    return joined([...take(Number(data.managed), true), ...take(Number(data.unmanaged), false)])
  })

const joined = (flows: readonly Flow[]): Flow[] => {
  const by = new Map<string, Flow>()
  for (const flow of flows) {
    const key = `${flow.area} ${flow.sector} ${flow.registered}`
    by.set(key, { ...flow, count: flow.count + (by.get(key)?.count ?? 0) })
  }
  return [...by.values()]
}
