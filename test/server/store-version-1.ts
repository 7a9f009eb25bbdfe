import { DatabaseSync } from 'node:sqlite'

/**
 * A database as the first version left it, written by hand: it must go on opening whatever `migrations.ts` becomes.
 * Never change it.
 */

const tables = (whole: string, strict: string, byKey: string) => `
  CREATE TABLE schema_version (version INTEGER NOT NULL);
  INSERT INTO schema_version VALUES (1);
  CREATE TABLE sessions (id TEXT NOT NULL PRIMARY KEY, code TEXT NOT NULL UNIQUE, opened_at ${whole} NOT NULL,
    used_at ${whole} NOT NULL, keep_days INTEGER NOT NULL, state TEXT NOT NULL) ${strict};
  CREATE TABLE worlds (id TEXT NOT NULL PRIMARY KEY, session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    number INTEGER NOT NULL, scenario TEXT NOT NULL, seed ${whole} NOT NULL, rules TEXT NOT NULL,
    UNIQUE (session, number)) ${strict};
  CREATE TABLE decisions (world TEXT NOT NULL REFERENCES worlds (id) ON DELETE CASCADE, number INTEGER NOT NULL,
    id TEXT NOT NULL, seat TEXT NOT NULL, person TEXT NOT NULL, move TEXT NOT NULL, args TEXT NOT NULL,
    at ${whole} NOT NULL, PRIMARY KEY (world, number)) ${byKey};
  INSERT INTO sessions VALUES ('old', 'OLDONE', 5, 6, 7, '{"stage":"running"}');
  INSERT INTO worlds VALUES ('old-1', 'old', 1, 'after-kabul', 99, '0.1.0');
  INSERT INTO decisions VALUES ('old-1', 0, 'device-0', 'iran', 'p1', 'seal', '{"a":1}', 8);`

export const VERSION_1_POSTGRES = tables('BIGINT', '', '')

export function writeVersion1(file: string): void {
  const database = new DatabaseSync(file)
  database.exec('PRAGMA application_id = 1097692484')
  database.exec(tables('INTEGER', 'STRICT', 'STRICT, WITHOUT ROWID'))
  database.close()
}
