import type { DecisionRow, LineRow, SessionRow, WorldRow } from '../../server/store/store.ts'

/** Rows to keep in tests. */

export const session = (id = 's1', more: Partial<SessionRow> = {}): SessionRow => ({
  id,
  code: `CODE-${id}`,
  openedAt: 1_770_000_000_000,
  usedAt: 1_770_000_000_001,
  keepDays: 30,
  state: { stage: 'lobby', people: [] },
  ...more,
})

export const world = (id = 'w1', more: Partial<WorldRow> = {}): WorldRow => ({
  id,
  session: 's1',
  number: 1,
  scenario: 'after-kabul',
  seed: 2 ** 52 + 1,
  rules: '1',
  ...more,
})

export const decision = (number: number, more: Partial<DecisionRow> = {}): DecisionRow => ({
  world: 'w1',
  number,
  id: `device-${number}`,
  seat: 'russia',
  person: 'p1',
  move: 'draft',
  args: { slot: 0, order: 'drill' },
  at: 1_770_000_000_002 + number,
  ...more,
})

export const line = (more: Partial<LineRow> = {}): Omit<LineRow, 'id'> => ({
  session: 's1',
  world: 1,
  turn: 2,
  kind: 'note',
  seat: '',
  person: '',
  text: 'They hesitated here.',
  data: undefined,
  at: 1_770_000_000_003,
  ...more,
})
