import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openMemory } from '../../server/store/memory.ts'
import { openStore } from '../../server/store/open.ts'
import type { Store } from '../../server/store/store.ts'

/** Somewhere empty to keep games, and how a server would be told of it. */
export type Place = {
  readonly open: () => Promise<Store>
  /** For a process of its own; undefined where nothing outlives the process. */
  readonly settings: { readonly data: string; readonly databaseUrl: string | undefined } | undefined
  readonly clear: () => Promise<void>
}

export const inMemory = async (): Promise<Place> => {
  const store = openMemory()
  return { open: async () => store, settings: undefined, clear: async () => undefined }
}

export const inAFolder = async (): Promise<Place> => {
  const data = mkdtempSync(join(tmpdir(), 'amu-darya-store-'))
  const settings = { data, databaseUrl: undefined }
  return {
    open: () => openStore(settings),
    settings,
    clear: async () => rmSync(data, { recursive: true, force: true }),
  }
}

/** A schema of its own in the database `test` of this machine. */
export const inPostgres = (url: string) => async (): Promise<Place> => {
  const schema = `amu_test_${process.pid}_${Math.trunc(performance.now() * 1000)}`
  await asked(url, `CREATE SCHEMA ${schema}`)
  const settings = { data: '', databaseUrl: `${url}?options=-csearch_path%3D${schema}` }
  return {
    open: () => openStore(settings),
    settings,
    clear: async () => {
      await asked(url, `DROP SCHEMA ${schema} CASCADE`)
    },
  }
}

export async function asked(url: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

/** A PostgreSQL on this machine that lets us in, or undefined. */
export async function postgresHere(): Promise<string | undefined> {
  for (const user of ['postgres', 'root']) {
    const url = `postgres://${user}@127.0.0.1:5432/test`
    const answers = await asked(url, 'SELECT 1').catch(() => undefined)
    if (answers) return url
  }
  return undefined
}
