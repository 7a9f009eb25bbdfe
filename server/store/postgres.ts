import type { DatabaseError } from 'pg'
import { type Ask, connectTo } from './postgres-connection.ts'
import {
  decisionOf,
  type KeptDecision,
  type KeptLine,
  type KeptSession,
  keptDecision,
  keptLine,
  keptSession,
  lineOf,
  sessionHead,
  sessionOf,
  worldOf,
  written,
} from './rows.ts'
import type { DecisionRow, SessionRow, Store, WorldRow } from './store.ts'
import { STORE_WORDS } from './words.ts'

const UNIQUE_VIOLATION = '23505'
const FOREIGN_KEY_VIOLATION = '23503'

/** Keeps everything in a database of PostgreSQL. Rejects with a sentence where it is not reached, or not ours alone. */
export async function openPostgres(url: string): Promise<Store> {
  const { ask, close } = await connectTo(url)
  return {
    open: (session, worlds) =>
      failing({ [UNIQUE_VIOLATION]: STORE_WORDS.sessionTaken }, () => openSession(ask, session, worlds)),
    keep: async ({ id, usedAt, state }) => {
      const { changes } = await ask('UPDATE sessions SET used_at = $2, state = $3 WHERE id = $1', [
        id,
        usedAt,
        written(state),
      ])
      if (changes === 0) throw new Error(STORE_WORDS.noSession(id))
    },
    byCode: async code => {
      const { rows } = await ask<KeptSession>('SELECT * FROM sessions WHERE code = $1', [code])
      return rows[0] && sessionOf(rows[0])
    },
    sessions: async () => {
      const { rows } = await ask<KeptSession>(
        'SELECT id, code, opened_at, used_at, keep_days FROM sessions ORDER BY opened_at, id',
      )
      return rows.map(sessionHead)
    },
    drop: async session => {
      await ask('DELETE FROM sessions WHERE id = $1', [session])
    },
    worldsOf: async session => {
      const { rows } = await ask<WorldRow>('SELECT * FROM worlds WHERE session = $1 ORDER BY number', [session])
      return rows.map(worldOf)
    },
    decisionsOf: async world => {
      const { rows } = await ask<KeptDecision>('SELECT * FROM decisions WHERE world = $1 ORDER BY number', [world])
      return rows.map(decisionOf)
    },
    append: async rows => {
      if (rows.length === 0) return
      const says = {
        [UNIQUE_VIOLATION]: STORE_WORDS.taken,
        [FOREIGN_KEY_VIOLATION]: STORE_WORDS.noWorld,
      }
      await failing(says, () => append(ask, rows))
    },
    redact: async (world, number, args) => {
      const { changes } = await ask('UPDATE decisions SET args = $3 WHERE world = $1 AND number = $2', [
        world,
        number,
        written(args),
      ])
      if (changes === 0) throw new Error(STORE_WORDS.noDecision(world, number))
    },
    addLine: async line => {
      const { session, world, turn, kind, seat, person, text, data, at } = keptLine(line)
      const { rows } = await failing({ [FOREIGN_KEY_VIOLATION]: STORE_WORDS.noSession(session) }, () =>
        ask<{ id: number }>(
          `INSERT INTO lines (session, world, turn, kind, seat, person, text, data, at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
          [session, world, turn, kind, seat, person, text, data, at],
        ),
      )
      return rows[0].id
    },
    linesOf: async session => {
      const { rows } = await ask<KeptLine>('SELECT * FROM lines WHERE session = $1 ORDER BY id', [session])
      return rows.map(lineOf)
    },
    dropLine: async (session, id) => {
      await ask('DELETE FROM lines WHERE session = $1 AND id = $2', [session, id])
    },
    backup: async () => {
      throw new Error(STORE_WORDS.noBackupOfPostgres)
    },
    close,
  }
}

/** A session and its worlds in one statement, and so all or none. */
async function openSession(ask: Ask, session: SessionRow, worlds: readonly WorldRow[]): Promise<void> {
  const { id, code, opened_at, used_at, keep_days, state } = keptSession(session)
  await ask(
    `WITH opened AS (
       INSERT INTO sessions (id, code, opened_at, used_at, keep_days, state) VALUES ($1, $2, $3, $4, $5, $6)
     )
     INSERT INTO worlds (id, session, number, scenario, seed, rules)
     SELECT * FROM unnest($7::text[], $8::text[], $9::int[], $10::text[], $11::bigint[], $12::text[])`,
    [
      ...[id, code, opened_at, used_at, keep_days, state],
      ...columns(worlds, ['id', 'session', 'number', 'scenario', 'seed', 'rules']),
    ],
  )
}

async function append(ask: Ask, rows: readonly DecisionRow[]): Promise<void> {
  await ask(
    `INSERT INTO decisions (world, number, id, seat, person, move, args, because, at)
     SELECT * FROM unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::bigint[])`,
    columns(rows.map(keptDecision), ['world', 'number', 'id', 'seat', 'person', 'move', 'args', 'because', 'at']),
  )
}

/** Rows turned on their side: an array a column, however many rows there are. */
function columns<Row>(rows: readonly Row[], names: readonly (keyof Row)[]): unknown[][] {
  return names.map(name => rows.map(row => row[name]))
}

/** Says a sentence in place of the failures whose codes are listed. */
async function failing<T>(says: Readonly<Record<string, string>>, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const sentence = says[(error as DatabaseError).code ?? '']
    throw sentence ? new Error(sentence, { cause: error }) : error
  }
}
