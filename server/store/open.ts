import type { Settings } from '../settings.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import type { Store } from './store.ts'

/** PostgreSQL where the settings name one, else a file in the folder of games. Rejects with a sentence for a person. */
export function openStore({ databaseUrl, data }: Pick<Settings, 'databaseUrl' | 'data'>): Promise<Store> {
  return databaseUrl ? openPostgres(databaseUrl) : openSqlite(data)
}
