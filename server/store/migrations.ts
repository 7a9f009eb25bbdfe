import { STORE_WORDS } from './words.ts'

/**
 * How a database grows: each step is run once, in order, and never changed afterwards. A database keeps in
 * `schema_version` how many it has taken. Add a step at the end; `test/server/store.test.ts` opens an old one.
 */
type Migration = { readonly sqlite: string; readonly postgres: string }

const MIGRATIONS: readonly Migration[] = [
  // 1: sessions, their worlds, and the decisions taken in them. Where SQLite orders a table by its key, a world's decisions
  // lie side by side and one append touches one page.
  {
    sqlite: `
      CREATE TABLE sessions (
        id TEXT NOT NULL PRIMARY KEY,
        code TEXT NOT NULL UNIQUE,
        opened_at INTEGER NOT NULL,
        used_at INTEGER NOT NULL,
        keep_days INTEGER NOT NULL,
        state TEXT NOT NULL
      ) STRICT;
      CREATE TABLE worlds (
        id TEXT NOT NULL PRIMARY KEY,
        session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        scenario TEXT NOT NULL,
        seed INTEGER NOT NULL,
        rules TEXT NOT NULL,
        UNIQUE (session, number)
      ) STRICT;
      CREATE TABLE decisions (
        world TEXT NOT NULL REFERENCES worlds (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        id TEXT NOT NULL,
        seat TEXT NOT NULL,
        person TEXT NOT NULL,
        move TEXT NOT NULL,
        args TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (world, number)
      ) STRICT, WITHOUT ROWID;`,
    postgres: `
      CREATE TABLE sessions (
        id TEXT NOT NULL PRIMARY KEY,
        code TEXT NOT NULL UNIQUE,
        opened_at BIGINT NOT NULL,
        used_at BIGINT NOT NULL,
        keep_days INTEGER NOT NULL,
        state TEXT NOT NULL
      );
      CREATE TABLE worlds (
        id TEXT NOT NULL PRIMARY KEY,
        session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        scenario TEXT NOT NULL,
        seed BIGINT NOT NULL,
        rules TEXT NOT NULL,
        UNIQUE (session, number)
      );
      CREATE TABLE decisions (
        world TEXT NOT NULL REFERENCES worlds (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        id TEXT NOT NULL,
        seat TEXT NOT NULL,
        person TEXT NOT NULL,
        move TEXT NOT NULL,
        args TEXT NOT NULL,
        at BIGINT NOT NULL,
        PRIMARY KEY (world, number)
      );`,
  },
  // 2: scripted actors' reasons, and what is written beside the games.
  {
    sqlite: `
      ALTER TABLE decisions ADD COLUMN because TEXT NOT NULL DEFAULT '';
      CREATE TABLE lines (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        world INTEGER NOT NULL,
        turn INTEGER NOT NULL,
        kind TEXT NOT NULL,
        seat TEXT NOT NULL,
        person TEXT NOT NULL,
        text TEXT NOT NULL,
        data TEXT NOT NULL,
        at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX lines_of_a_session ON lines (session, id);`,
    postgres: `
      ALTER TABLE decisions ADD COLUMN because TEXT NOT NULL DEFAULT '';
      CREATE TABLE lines (
        id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        world INTEGER NOT NULL,
        turn INTEGER NOT NULL,
        kind TEXT NOT NULL,
        seat TEXT NOT NULL,
        person TEXT NOT NULL,
        text TEXT NOT NULL,
        data TEXT NOT NULL,
        at BIGINT NOT NULL
      );
      CREATE INDEX lines_of_a_session ON lines (session, id);`,
  },
]

/** The version that a database has after all steps. */
export const NEWEST = MIGRATIONS.length

/** What a database of this version (0: a new one) still has to run, in one transaction. Throws where it is newer than us. */
export function stepsFrom(version: number, dialect: keyof Migration): readonly string[] {
  if (version > NEWEST) throw new Error(STORE_WORDS.newer(version, NEWEST))
  if (version === NEWEST) return []
  const begin = version === 0 ? ['CREATE TABLE schema_version (version INTEGER NOT NULL)'] : []
  const keep =
    version === 0 ? `INSERT INTO schema_version VALUES (${NEWEST})` : `UPDATE schema_version SET version = ${NEWEST}`
  return [...begin, ...MIGRATIONS.slice(version).map(step => step[dialect]), keep]
}
