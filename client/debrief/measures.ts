import { POLICIES, SECTORS } from '../../content/ids.ts'
import { meant } from '../../game/orders.ts'
import { NEIGHBOUR, REPUBLIC, TALIBAN } from '../../game/places.ts'
import type { Telling } from '../../game/telling.ts'
import { total } from '../../game/tracks.ts'
import { unmanagedByTurn } from './charts.ts'
import type { Replay } from './replay.ts'

/** Sums over a whole game, for questions and chapters. */

const rowsOf = ({ told }: Replay, kind: string): Telling[] => told.filter(row => row.kind === kind)
const sumOf = (rows: readonly Telling[], key: string): number =>
  rows.reduce((sum, row) => sum + Number(row.data[key]), 0)

export type Gate = {
  readonly policy: number
  readonly waiting: number
  readonly managed: number
  readonly unmanaged: number
}

/** What became of those who stood before closed, vetted and open gates. */
export const byPolicy = (replay: Replay): Gate[] =>
  POLICIES.map((_, policy) => {
    const rows = rowsOf(replay, 'crossing').filter(row => row.data.policy === policy)
    return {
      policy,
      waiting: sumOf(rows, 'waiting'),
      managed: sumOf(rows, 'managed'),
      unmanaged: sumOf(rows, 'unmanaged'),
    }
  })

/** The closed sector that most people passed all the same; undefined where nobody did. */
export const closedLongest = (replay: Replay) => {
  const sectors = SECTORS.map((_, sector) => {
    const rows = rowsOf(replay, 'crossing').filter(row => row.at === sector && row.data.policy === 0)
    return { sector, turns: rows.length, past: sumOf(rows, 'unmanaged') }
  })
  const most = sectors.reduce((best, each) => (each.past > best.past ? each : best))
  return most.past > 0 ? most : undefined
}

/** The republic that lost most of its sovereignty, or kept least of it. */
export const leastSovereign = ({ worlds, final }: Replay) => {
  const [first] = worlds
  const lost = (seat: number) => first.tracks.sovereignty[seat] - final.tracks.sovereignty[seat]
  const seat = REPUBLIC.reduce((best, each) => (lost(each) > lost(best) ? each : best))
  return {
    seat,
    lost: lost(seat),
    from: first.tracks.sovereignty[seat],
    to: final.tracks.sovereignty[seat],
    homeFrom: first.tracks.home[seat],
    homeTo: final.tracks.home[seat],
  }
}

const stanceSteps = ({ told }: Replay) => told.flatMap(row => row.changes.filter(change => change.track === 'stance'))

/** The seat that stands highest on the ladder, of those who climbed. */
export const furthest = (replay: Replay) => {
  const { worlds, final } = replay
  const before = worlds[0].tracks.stance
  const now = final.tracks.stance
  const seats = now.map((_, seat) => seat).filter(seat => seat !== TALIBAN && now[seat] > before[seat])
  if (seats.length === 0) return undefined
  const seat = seats.reduce((best, each) => (now[each] > now[best] ? each : best))
  return { seat, from: before[seat], to: now[seat] }
}

export const sumsOf = (replay: Replay) => {
  const { worlds, final, told } = replay
  const steps = stanceSteps(replay)
  const infiltrations = rowsOf(replay, 'infiltration')
  const agreed = final.deals.filter(({ since }) => since > 0)
  const broken = (state: string) => state === 'broken'
  return {
    carried: rowsOf(replay, 'carried').length,
    paid: rowsOf(replay, 'paid').length,
    cover: rowsOf(replay, 'carried').reduce(
      (sum, row) => sum + row.changes.filter(({ track, to, from }) => track === 'home' && to > from).length,
      0,
    ),
    foreign: rowsOf(replay, 'order').filter(row => (meant(row.seat, row.item)?.host ?? -1) >= 0).length,
    sovereignty: [worlds[0], final].map(({ tracks }) => total(REPUBLIC.map(seat => tracks.sovereignty[seat]))),
    up: steps.filter(({ from, to }) => to > from).length,
    down: steps.filter(({ from, to }) => to < from).length,
    stance: [worlds[0], final].map(({ tracks }) => total(tracks.stance)),
    talks: total(final.tracks.talks),
    aside: rowsOf(replay, 'turned-aside').length,
    unmanaged: total(unmanagedByTurn(replay, NEIGHBOUR)),
    cellDice: infiltrations.length,
    cells: infiltrations.filter(({ changes }) => changes.length > 0).length,
    abroad: final.tracks.abroad[0],
    dice: told.reduce((sum, { rolls }) => sum + rolls.length, 0),
    hardship: [worlds[0], final].map(({ tracks }) => total(tracks.hardship)),
    secret: agreed.filter(({ secret }) => secret).length,
    out: agreed.filter(({ leaked }) => leaked).length,
    broken: agreed.reduce((sum, { kept }) => sum + kept.filter(broken).length, 0),
  }
}
