import { AREAS, BODIES, SEATS, SECTORS } from '../../content/ids.ts'
import { TRACKS } from '../../content/tracks.ts'
import { NEIGHBOUR, OWNER, REPUBLIC, TALIBAN } from '../../game/places.ts'
import type { Telling } from '../../game/telling.ts'
import { total } from '../../game/tracks.ts'
import { areaName, bodyName, seatName, sectorName } from '../../game/words/index.ts'
import type { World } from '../../game/world.ts'
import { type Mover, moversOf, weightiest } from './movers.ts'
import type { Replay } from './replay.ts'
import { courseWords as words } from './words.ts'

export type Series = {
  readonly label: string
  /** −1 where it is nobody's. */
  readonly seat: number
  readonly values: readonly number[]
}

/** One small chart: points in time, or sums of a turn. */
export type Chart = {
  readonly id: keyof typeof words.charts
  readonly most: number
  readonly isPerTurn: boolean
  readonly series: readonly Series[]
  /** Several lines of which one is looked at; the first one to look at. */
  readonly choose?: { readonly what: keyof typeof words.choose; readonly first: number }
  /** What moved each line, or all together where there is nothing to choose. */
  readonly movers: readonly (readonly Mover[])[]
}

const DEEDS = new Set(['votes', 'duties', 'kabul', 'security', 'diplomacy', 'economy', 'covert', 'situation'])
export const isDeed = (row: Telling): boolean => DEEDS.has(row.chapter)

const MARKS = 3
const marksOf = (movers: readonly Mover[]): Mover[] =>
  weightiest(
    movers.filter(({ row }) => row.seat >= 0 && isDeed(row)),
    MARKS,
  )

const overTime = ({ worlds }: Replay, read: (world: World) => number): number[] => worlds.map(read)

/** Tokens past the gates in each turn, by the rows of the crossings. */
export const unmanagedByTurn = ({ turns }: Replay, seats: readonly number[]): number[] =>
  turns.map(({ told }) =>
    told
      .filter(row => row.kind === 'crossing' && seats.includes(row.seat))
      .reduce((sum, row) => sum + Number(row.data.unmanaged), 0),
  )

type Kept = Omit<Chart, 'movers' | 'isPerTurn'> & { readonly read: (world: World) => readonly number[] }

export const chartsOf = (replay: Replay, seat: number): Chart[] => {
  const own = OWNER.indexOf(seat)
  const lines = (of: readonly number[], track: 'home' | 'sovereignty' | 'stance'): Series[] =>
    of.map(at => ({ label: seatName(at), seat: at, values: overTime(replay, world => world.tracks[track][at]) }))
  const places = (names: readonly string[], track: 'guard' | 'hardship' | 'isis'): Series[] =>
    names.map((label, at) => ({ label, seat: -1, values: overTime(replay, world => world.tracks[track][at]) }))
  const kept: Kept[] = [
    {
      id: 'stability',
      most: TRACKS.home.max,
      series: lines(REPUBLIC, 'home'),
      read: ({ tracks }) => [total(REPUBLIC.map(at => tracks.home[at]))],
    },
    {
      id: 'guard',
      most: TRACKS.guard.max,
      series: places(
        SECTORS.map((_, at) => sectorName(at)),
        'guard',
      ),
      choose: { what: 'sector', first: Math.max(0, own) },
      read: ({ tracks }) => tracks.guard,
    },
    {
      id: 'hardship',
      most: TRACKS.hardship.max,
      series: places(
        AREAS.map((_, at) => areaName(at)),
        'hardship',
      ),
      choose: { what: 'area', first: AREAS.indexOf('north') },
      read: ({ tracks }) => tracks.hardship,
    },
    {
      id: 'isis',
      most: TRACKS.isis.max,
      series: places(
        AREAS.map((_, at) => areaName(at)),
        'isis',
      ),
      choose: { what: 'area', first: AREAS.indexOf('kabul-east') },
      read: ({ tracks }) => tracks.isis,
    },
    {
      id: 'cohesion',
      most: TRACKS.csto.max,
      series: BODIES.map(body => ({
        label: bodyName(body),
        seat: -1,
        values: overTime(replay, world => world.tracks[body][0]),
      })),
      read: ({ tracks }) => [tracks.csto[0] + tracks.sco[0]],
    },
    {
      id: 'stance',
      most: TRACKS.stance.max,
      series: lines(
        SEATS.map((_, at) => at).filter(at => at !== TALIBAN),
        'stance',
      ),
      read: ({ tracks }) => [total(tracks.stance)],
    },
    {
      id: 'sovereignty',
      most: TRACKS.sovereignty.max,
      series: lines(REPUBLIC, 'sovereignty'),
      read: ({ tracks }) => [total(REPUBLIC.map(at => tracks.sovereignty[at]))],
    },
  ]
  const charts = kept.map(
    ({ read, ...chart }): Chart => ({
      ...chart,
      isPerTurn: false,
      movers: moversOf(replay, world => [...read(world)]).map(marksOf),
    }),
  )
  return charts.toSpliced(1, 0, riverOf(replay))
}

const riverOf = (replay: Replay): Chart => {
  const values = unmanagedByTurn(replay, NEIGHBOUR)
  return {
    id: 'river',
    most: Math.max(4, ...values),
    isPerTurn: true,
    series: [{ label: words.all, seat: -1, values }],
    movers: [[]],
  }
}
