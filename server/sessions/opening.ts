import { SEATS } from '../../content/ids.ts'
import { isScenario } from '../../game/scenarios.ts'
import { RULES } from '../../game/setup.ts'
import type { SessionSettings } from '../../game/wire/room.ts'
import type { SessionRow, WorldRow } from '../store/store.ts'
import { type Refusal, refuse } from './refusal.ts'
import { hash, newCode, newId, newSecret, newSeed } from './secrets.ts'
import type { SessionState, TableState } from './state.ts'
import { words } from './words.ts'

/** A new session as it is put into the store, and Control's secret, which nothing keeps. */
export type Opened = {
  readonly row: SessionRow & { readonly state: SessionState }
  readonly worlds: readonly WorldRow[]
  readonly control: string
}

const emptyTable = (number: number): TableState => ({
  number,
  clock: { state: 'none' },
  seats: SEATS.map(() => ({ holder: 'open', standing: [] })),
})

/** The row of a session that begins to be used now, under a fresh code. */
export const rowOf = (state: SessionState, now: number): Opened['row'] => ({
  id: newId(),
  code: newCode(),
  openedAt: now,
  usedAt: now,
  keepDays: state.settings.keepDays,
  state,
})

export const opened = (settings: SessionSettings, now: number): Opened | Refusal => {
  if (!isScenario(settings.scenario)) return refuse(words.noScenario)
  const control = newSecret()
  const tables = Array.from({ length: settings.worlds }, (_, at) => emptyTable(at + 1))
  const state: SessionState = {
    settings,
    stage: 'lobby',
    controlHash: hash(control),
    people: [],
    worlds: tables,
    screen: 1,
  }
  const row = rowOf(state, now)
  const worlds = tables.map(({ number }) => ({
    id: newId(),
    session: row.id,
    number,
    scenario: settings.scenario,
    seed: newSeed(),
    rules: RULES,
  }))
  return { row, worlds, control }
}
