import type { DatabaseSync } from 'node:sqlite'
import { copyDatabase, databaseIn, errorCode, openUpToDate } from './database-file.ts'
import { ownFolder } from './lock.ts'
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
import type { Store, WorldRow } from './store.ts'
import { STORE_WORDS } from './words.ts'

const CONSTRAINT_FOREIGN_KEY = 787
const CONSTRAINT_PRIMARY_KEY = 1555
const CONSTRAINT_UNIQUE = 2067

/** Keeps everything in one file of a folder. Rejects with a sentence where another process does so already. */
export async function openSqlite(folder: string): Promise<Store> {
  const release = ownFolder(folder)
  try {
    return storeOver(openUpToDate(databaseIn(folder)), databaseIn(folder), release)
  } catch (error) {
    release()
    throw error
  }
}

function storeOver(database: DatabaseSync, file: string, release: () => void): Store {
  const run = statementsOf(database)

  /** All or nothing of it, and on disk when it returns. */
  const whole = (work: () => void): void => {
    database.exec('BEGIN IMMEDIATE')
    try {
      work()
      database.exec('COMMIT')
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }
  /** What was deleted leaves the write-ahead log as well. */
  const forget = () => database.exec('PRAGMA wal_checkpoint(TRUNCATE)')

  return {
    open: async (session, worlds) => {
      whole(() => {
        failing(
          { [CONSTRAINT_PRIMARY_KEY]: STORE_WORDS.sessionTaken, [CONSTRAINT_UNIQUE]: STORE_WORDS.sessionTaken },
          () => {
            run.openSession.run({ ...keptSession(session) })
            for (const world of worlds) run.openWorld.run({ ...worldOf(world) })
          },
        )
      })
    },
    keep: async ({ id, usedAt, state }) => {
      const { changes } = run.keep.run({ id, used_at: usedAt, state: written(state) })
      if (changes === 0) throw new Error(STORE_WORDS.noSession(id))
    },
    byCode: async code => {
      const kept = run.byCode.get({ code })
      return kept && sessionOf(kept as KeptSession)
    },
    sessions: async () => run.sessions.all().map(kept => sessionHead(kept as KeptSession)),
    drop: async session => {
      run.drop.run({ session })
      forget()
    },
    worldsOf: async session => run.worldsOf.all({ session }).map(kept => worldOf(kept as WorldRow)),
    decisionsOf: async world => run.decisionsOf.all({ world }).map(kept => decisionOf(kept as KeptDecision)),
    append: async rows => {
      if (rows.length === 0) return
      whole(() => {
        failing({ [CONSTRAINT_PRIMARY_KEY]: STORE_WORDS.taken, [CONSTRAINT_FOREIGN_KEY]: STORE_WORDS.noWorld }, () => {
          for (const row of rows) run.append.run({ ...keptDecision(row) })
        })
      })
    },
    redact: async (world, number, args) => {
      const { changes } = run.redact.run({ world, number, args: written(args) })
      if (changes === 0) throw new Error(STORE_WORDS.noDecision(world, number))
      forget()
    },
    addLine: async line =>
      failing({ [CONSTRAINT_FOREIGN_KEY]: STORE_WORDS.noSession(line.session) }, () =>
        Number(run.addLine.run({ ...keptLine(line) }).lastInsertRowid),
      ),
    linesOf: async session => run.linesOf.all({ session }).map(kept => lineOf(kept as KeptLine)),
    dropLine: async (session, id) => {
      run.dropLine.run({ session, id })
      forget()
    },
    backup: to => copyDatabase(file, to),
    close: async () => {
      if (!database.isOpen) return
      database.close()
      release()
    },
  }
}

const statementsOf = (database: DatabaseSync) => ({
  openSession: database.prepare(
    'INSERT INTO sessions (id, code, opened_at, used_at, keep_days, state) VALUES (:id, :code, :opened_at, :used_at, :keep_days, :state)',
  ),
  openWorld: database.prepare(
    'INSERT INTO worlds (id, session, number, scenario, seed, rules) VALUES (:id, :session, :number, :scenario, :seed, :rules)',
  ),
  keep: database.prepare('UPDATE sessions SET used_at = :used_at, state = :state WHERE id = :id'),
  byCode: database.prepare('SELECT * FROM sessions WHERE code = :code'),
  sessions: database.prepare('SELECT id, code, opened_at, used_at, keep_days FROM sessions ORDER BY opened_at, id'),
  drop: database.prepare('DELETE FROM sessions WHERE id = :session'),
  worldsOf: database.prepare('SELECT * FROM worlds WHERE session = :session ORDER BY number'),
  decisionsOf: database.prepare('SELECT * FROM decisions WHERE world = :world ORDER BY number'),
  append: database.prepare(
    'INSERT INTO decisions (world, number, id, seat, person, move, args, because, at) VALUES (:world, :number, :id, :seat, :person, :move, :args, :because, :at)',
  ),
  redact: database.prepare('UPDATE decisions SET args = :args WHERE world = :world AND number = :number'),
  addLine: database.prepare(
    'INSERT INTO lines (session, world, turn, kind, seat, person, text, data, at) VALUES (:session, :world, :turn, :kind, :seat, :person, :text, :data, :at)',
  ),
  linesOf: database.prepare('SELECT * FROM lines WHERE session = :session ORDER BY id'),
  dropLine: database.prepare('DELETE FROM lines WHERE session = :session AND id = :id'),
})

/** Says a sentence in place of the failures whose numbers are listed. */
function failing<T>(says: Readonly<Record<number, string>>, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const sentence = says[errorCode(error) ?? -1]
    throw sentence ? new Error(sentence, { cause: error }) : error
  }
}
