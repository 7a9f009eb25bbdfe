import { SEATS } from '../../content/ids.ts'
import { setUp } from '../../game/setup.ts'
import type { SessionSettings } from '../../game/wire/room.ts'
import { opened } from '../../server/sessions/opening.ts'
import { type Came, joined } from '../../server/sessions/people.ts'
import type { Live, LiveWorld } from '../../server/sessions/room.ts'
import type { SessionState } from '../../server/sessions/state.ts'
import type { DecisionRow, LineRow } from '../../server/store/store.ts'

/** Sessions for tests, in a line each. */

export const NOW = 1_800_000_000_000

export const SETTINGS: SessionSettings = {
  scenario: 'after-kabul',
  worlds: 2,
  seating: 'free',
  sealing: 'head',
  clock: { kind: 'minutes', each: 10 },
  observers: 'seats',
  level: 'doctrine',
  keepDays: 30,
}

export const done = <T extends object>(result: T | { readonly refused: string }): T => {
  if ('refused' in result) throw new Error(`Refused: ${result.refused}`)
  return result as T
}

export const session = (change: Partial<SessionSettings> = {}): SessionState =>
  done(opened({ ...SETTINGS, ...change }, NOW)).row.state

export const come = (state: SessionState, name: string, as: 'player' | 'observer' = 'player'): Came =>
  done(joined(state, { name, as }, NOW))

/** A session with people of these names, and their ids in the same order. */
export const withPeople = (
  names: readonly string[],
  change: Partial<SessionSettings> = {},
): { state: SessionState; ids: string[] } => {
  let state = session(change)
  const ids = names.map(name => {
    const came = come(state, name)
    state = came.state
    return came.person.id
  })
  return { state, ids }
}

export const running = (state: SessionState): SessionState => ({ ...state, stage: 'running' })

const WORLD = setUp('after-kabul', 1)
const COURSE = [50]

export const liveWorld = (number: number, rows: readonly DecisionRow[] = []): LiveWorld => ({
  number,
  scenario: 'after-kabul',
  seed: 4_000_000_000 + number,
  world: WORLD,
  course: COURSE,
  rows: () => rows,
  thinking: [],
})

export const live = (state: SessionState, more: Partial<Live> = {}): Live => ({
  code: 'C2D3F4',
  deletedAt: NOW,
  state,
  worlds: state.worlds.map(({ number }) => liveWorld(number)),
  lines: [],
  presence: () => undefined,
  ...more,
})

export const line = (id: number, more: Partial<LineRow>): LineRow => ({
  id,
  session: 's',
  world: 1,
  turn: 1,
  kind: 'note',
  seat: '',
  person: '',
  text: '',
  data: null,
  at: NOW,
  ...more,
})

/** A line in every delegation's channel, a notice to each seat and one to all, a note and a trace, world by world. */
export const linesOfAll = (state: SessionState, person: string): LineRow[] => {
  let id = 0
  return state.worlds.flatMap(({ number: world }) => [
    ...SEATS.map(seat => line(++id, { world, kind: 'team', seat, person, text: `team ${world} ${seat}.` })),
    ...SEATS.map(seat => line(++id, { world, kind: 'notice', text: `notice ${world} ${seat}.`, data: { to: [seat] } })),
    line(++id, { world, kind: 'notice', text: `notice ${world} all.`, data: { to: [] } }),
    line(++id, { world, kind: 'note', text: `note ${world}.` }),
    line(++id, { world, kind: 'trace', data: { kind: 'handed', seat: 'iran', to: 'script' } }),
  ])
}

export const decisionRow = (number: number, more: Partial<DecisionRow> = {}): DecisionRow => ({
  world: 'w1',
  number,
  id: `device-${number}`,
  seat: 'russia',
  person: '',
  move: 'say',
  args: { to: [], text: 'We wait.' },
  at: NOW + number,
  ...more,
})
