import { SEATS } from '../../content/ids.ts'
import { FINDINGS as F } from '../../content/words/en/debrief.ts'
import { meant } from '../orders.ts'
import { TALIBAN } from '../places.ts'
import type { Change, Telling } from '../telling.ts'
import type { World } from '../world.ts'
import { all, fill, people, sentence, type Values } from './format.ts'
import type { Finding } from './kinds.ts'
import { rungName, spoken } from './names.ts'

/** What a finished game shows, stated. Each finding reads what was told; none asks who won. */

type Rows = readonly Telling[]
const finding = (title: string, measure: string, values: Values): Finding => ({
  title: sentence(title, values),
  measure: sentence(measure, values),
})

const of = (rows: Rows, kind: string): Rows => rows.filter(row => row.kind === kind)
const sum = (rows: Rows, key: string): number => rows.reduce((total, row) => total + Number(row.data[key] ?? 0), 0)

/** Points by which a track rose, and fell, over all its places. */
const swings = (rows: Rows, track: Change['track']): { up: number; down: number } => {
  let up = 0
  let down = 0
  for (const { changes } of rows) {
    for (const change of changes) {
      if (change.track !== track) continue
      if (change.to > change.from) up += change.to - change.from
      else down += change.from - change.to
    }
  }
  return { up, down }
}

const gates = (rows: Rows): Finding => {
  const crossings = of(rows, 'crossing')
  const shut = sum(
    crossings.filter(({ data }) => data.policy === 0),
    'unmanaged',
  )
  const managed = sum(crossings, 'managed')
  const unmanaged = sum(crossings, 'unmanaged')
  const title =
    shut > 0 ? F.gates.closed : unmanaged > managed ? F.gates.past : managed > 0 ? F.gates.vetted : F.gates.none
  return finding(title, F.gates.measure, { managed, unmanaged, past: people(shut) })
}

const bread = (rows: Rows): Finding => {
  const { up, down } = swings(rows, 'hardship')
  return finding(down >= up ? F.bread.kept : down > 0 ? F.bread.slower : F.bread.none, F.bread.measure, { up, down })
}

const isis = (rows: Rows, world: World): Finding => {
  const { up, down } = swings(rows, 'isis')
  const { attacks, abroad } = world.tracks
  const title = up > down ? F.isis.grew : up < down ? F.isis.shrank : F.isis.even
  return finding(title, F.isis.measure, { up, down, attacks: attacks[0], abroad: abroad[0] })
}

const cells = (rows: Rows): Finding | undefined => {
  const chances = of(rows, 'infiltration')
  if (chances.length === 0) return undefined
  const came = chances.filter(({ rolls: [roll] }) => roll && roll.face <= roll.in6).length
  return finding(came > 0 ? F.cells.came : F.cells.none, F.cells.measure, { came, chances: chances.length })
}

const HIGH = 4
const TOP = 5
const ladder = (_: Rows, { tracks: { stance } }: World): Finding => {
  const states = SEATS.map((_id, seat) => seat).filter(seat => seat !== TALIBAN)
  const highest = Math.max(...states.map(seat => stance[seat]))
  const there = states.filter(seat => stance[seat] === highest)
  const values = { who: all(there.map(spoken)), rung: rungName(highest) }
  const title =
    highest === TOP
      ? F.ladder.recognised
      : highest < HIGH
        ? F.ladder.none
        : there.length > 1
          ? F.ladder.company
          : F.ladder.alone
  return finding(title, F.ladder.measure, values)
}

const institutions = (rows: Rows): Finding => {
  const [carried, paid, failed] = ['carried', 'paid', 'failed'].map(kind => of(rows, kind).length)
  const title = paid === 0 ? F.institutions.none : paid < carried ? F.institutions.unpaid : F.institutions.paid
  return finding(title, F.institutions.measure, { carried, paid, failed })
}

const sovereignty = (rows: Rows): Finding => {
  const { up, down } = swings(rows, 'sovereignty')
  return finding(down > up ? F.sovereignty.lost : F.sovereignty.kept, F.sovereignty.measure, { up, down })
}

const promises = (_: Rows, world: World): Finding => {
  const deals = world.deals.filter(deal => deal.since > 0)
  const count = deals.reduce((total, deal) => total + deal.promises.length, 0)
  const broken = deals.reduce((total, deal) => total + deal.kept.filter(state => state === 'broken').length, 0)
  const title = count === 0 ? F.promises.none : broken > 0 ? F.promises.broken : F.promises.kept
  return finding(title, F.promises.measure, { deals: deals.length, all: count, broken })
}

const tension = (rows: Rows): Finding => {
  const drills = of(rows, 'order').filter(row => meant(row.seat, row.item)?.order === 'drill').length
  const clashes = of(rows, 'clash').filter(({ changes }) => changes.length > 0).length
  const held = drills > 0
  const title = clashes > 0 ? (held ? F.tension.clashed : F.tension.bare) : held ? F.tension.calm : F.tension.none
  const words = {
    times: clashes === 1 ? F.tension.once : fill(F.tension.times, { n: clashes }),
    drills: fill(F.tension.drills, { n: drills }),
    n: drills,
  }
  return { title: sentence(title, words), measure: sentence(F.tension.measure, { drills, clashes }) }
}

const covert = (rows: Rows): Finding | undefined => {
  const n = of(rows, 'order').filter(({ chapter }) => chapter === 'covert').length
  return n > 0 ? finding(F.covert.some, F.covert.measure, { n }) : undefined
}

const turn = (rows: Rows, world: World): Finding => {
  const falls = of(rows, 'index')
    .map(row => ({ turn: row.turn, from: Number(row.data.from), to: Number(row.data.to) }))
    .filter(({ from, to }) => to < from)
    .sort((a, b) => a.to - a.from - (b.to - b.from))
  const [worst] = falls
  return worst
    ? finding(F.turn.fell, F.turn.measure, worst)
    : finding(F.turn.rose, F.turn.measureRose, { to: world.index })
}

const FIND = [gates, bread, isis, cells, ladder, institutions, sovereignty, promises, tension, covert, turn]

/** The findings of a finished game, all opened. */
export const findings = (world: World, tellingsByTurn: readonly Rows[]): Finding[] => {
  const rows = tellingsByTurn.flat()
  return FIND.map(find => find(rows, world)).filter(each => each !== undefined)
}
