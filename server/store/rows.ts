import type { DecisionRow, LineRow, SessionRow, WorldRow } from './store.ts'

/**
 * Rows as every store keeps them: the names of their columns, and JSON as text. Text, not a database's own JSON, and for
 * what people typed too: it comes back to the bit, with characters in it that PostgreSQL refuses in plain text.
 */
export type KeptSession = {
  readonly id: string
  readonly code: string
  readonly opened_at: number
  readonly used_at: number
  readonly keep_days: number
  readonly state: string
}
export type KeptDecision = Omit<DecisionRow, 'args' | 'because'> & { readonly args: string; readonly because: string }
export type KeptLine = Omit<LineRow, 'text' | 'data'> & { readonly text: string; readonly data: string }

/** '' stands for undefined, which JSON lacks. */
export const written = (value: unknown): string => JSON.stringify(value) ?? ''
const read = (text: string): unknown => (text === '' ? undefined : JSON.parse(text))

export const sessionHead = (kept: Omit<KeptSession, 'state'>): Omit<SessionRow, 'state'> => ({
  id: kept.id,
  code: kept.code,
  openedAt: kept.opened_at,
  usedAt: kept.used_at,
  keepDays: kept.keep_days,
})
export const sessionOf = (kept: KeptSession): SessionRow => ({ ...sessionHead(kept), state: read(kept.state) })
export const keptSession = ({ id, code, openedAt, usedAt, keepDays, state }: SessionRow): KeptSession => ({
  id,
  code,
  opened_at: openedAt,
  used_at: usedAt,
  keep_days: keepDays,
  state: written(state),
})

export const worldOf = ({ id, session, number, scenario, seed, rules }: WorldRow): WorldRow => ({
  id,
  session,
  number,
  scenario,
  seed,
  rules,
})

export const decisionOf = (kept: KeptDecision): DecisionRow => ({
  world: kept.world,
  number: kept.number,
  id: kept.id,
  seat: kept.seat,
  person: kept.person,
  move: kept.move,
  args: read(kept.args),
  ...(kept.because === '' ? {} : { because: read(kept.because) as NonNullable<DecisionRow['because']> }),
  at: kept.at,
})
export const keptDecision = ({
  world,
  number,
  id,
  seat,
  person,
  move,
  args,
  because,
  at,
}: DecisionRow): KeptDecision => ({
  world,
  number,
  id,
  seat,
  person,
  move,
  args: written(args),
  because: written(because),
  at,
})

export const lineOf = (kept: KeptLine): LineRow => ({
  id: kept.id,
  session: kept.session,
  world: kept.world,
  turn: kept.turn,
  kind: kept.kind,
  seat: kept.seat,
  person: kept.person,
  text: read(kept.text) as string,
  data: read(kept.data),
  at: kept.at,
})
export const keptLine = (line: Omit<LineRow, 'id'>): Omit<KeptLine, 'id'> => ({
  session: line.session,
  world: line.world,
  turn: line.turn,
  kind: line.kind,
  seat: line.seat,
  person: line.person,
  text: written(line.text),
  data: written(line.data),
  at: line.at,
})
