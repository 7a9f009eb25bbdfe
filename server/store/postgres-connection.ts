import pg from 'pg'
import { stepsFrom } from './migrations.ts'
import { STORE_WORDS } from './words.ts'

const LOCK_NOT_AVAILABLE = '55P03'
const INT8 = 20

/** Runs one statement after the other, each all or none by itself, on the connection that holds the lock. */
export type Ask = <Row>(text: string, values?: readonly unknown[]) => Promise<{ rows: Row[]; changes: number }>
export type Connection = { readonly ask: Ask; readonly close: () => Promise<void> }

/**
 * One connection, which makes this process the owner of the database's games: a lock that PostgreSQL frees with the
 * connection, so that nothing can be written without holding it. A connection that was lost is made anew when it is next
 * needed, lock included; what was on its way is rejected.
 */
export async function connectTo(url: string): Promise<Connection> {
  let client: Promise<pg.Client> | undefined
  let closed = false

  const connected = (): Promise<pg.Client> => {
    const made = connect(url, () => {
      if (client === made) client = undefined
    })
    made.catch(() => {
      if (client === made) client = undefined
    })
    return made
  }
  const now: Ask = async (text, values = []) => {
    if (closed) throw new Error(STORE_WORDS.closed)
    client ??= connected()
    const { rows, rowCount } = await (await client).query({ text, values: [...values] })
    return { rows, changes: rowCount ?? 0 }
  }
  let last: Promise<unknown> = Promise.resolve()
  const ask: Ask = <Row>(text: string, values?: readonly unknown[]) => {
    const answer = last.then(() => now<Row>(text, values))
    last = answer.catch(() => undefined)
    return answer
  }
  client = connected()
  await migrate(await client)
  return {
    ask,
    close: async () => {
      await last
      closed = true
      const made = await client?.catch(() => undefined)
      client = undefined
      await made?.end()
    },
  }
}

async function connect(url: string, lost: () => void): Promise<pg.Client> {
  const client = await reach(url)
  client.on('error', lost)
  client.on('end', lost)
  try {
    await own(client, nameOf(client))
    return client
  } catch (error) {
    await client.end()
    throw error
  }
}

async function reach(url: string): Promise<pg.Client> {
  try {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      application_name: 'amu-darya',
      // Times and ids are whole numbers far below 2⁵³.
      types: { getTypeParser: (oid, format) => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) },
    })
    await client.connect()
    return client
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Error(STORE_WORDS.unreachable(withoutSecrets(url), message || code || 'no answer'), { cause: error })
  }
}

/** Waits a little, since a server that was just killed may still be let go of; each schema has a lock of its own. */
async function own(client: pg.Client, where: string): Promise<void> {
  await client.query("SET synchronous_commit = on; SET client_encoding = 'UTF8'; SET lock_timeout = '2s'")
  try {
    await client.query("SELECT pg_advisory_lock(hashtext('amu-darya'), hashtext(coalesce(current_schema(), '')))")
  } catch (error) {
    if ((error as pg.DatabaseError).code !== LOCK_NOT_AVAILABLE) throw error
    throw new Error(STORE_WORDS.databaseTaken(where), { cause: error })
  }
  await client.query('SET lock_timeout = 0; SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10')
}

async function migrate(client: pg.Client): Promise<void> {
  try {
    const steps = stepsFrom(await versionOf(client), 'postgres')
    if (steps.length > 0) await client.query(`BEGIN; ${steps.join(';')}; COMMIT`)
  } catch (error) {
    await client.end()
    throw error
  }
}

async function versionOf(client: pg.Client): Promise<number> {
  const { rows: found } = await client.query(
    "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'schema_version'",
  )
  if (found.length === 0) return 0
  const { rows } = await client.query<{ version: number }>('SELECT version FROM schema_version')
  return rows[0].version
}

const nameOf = ({ host, port, database }: pg.Client): string => `${database} at ${host}:${port}`

function withoutSecrets(url: string): string {
  if (!URL.canParse(url)) return 'of DATABASE_URL'
  const { pathname, host } = new URL(url)
  return `${pathname.slice(1)} at ${host || 'this machine'}`
}
