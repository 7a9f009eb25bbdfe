import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { root } from '../../server/setup/root.mjs'
import { openSqlite } from '../../server/store/sqlite.ts'
import type { Store } from '../../server/store/store.ts'
import { decision, session, world } from './store-rows.ts'

let folder: string
let data: string
let file: string
let store: Store | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amu-darya-backup-'))
  data = join(folder, 'data')
  file = join(folder, 'kept.db')
})
afterEach(async () => {
  await store?.close()
  store = undefined
  rmSync(folder, { recursive: true, force: true })
})

/** A store with one session, still open as by a server. */
const serving = async (where = data): Promise<Store> => {
  store = await openSqlite(where)
  await store.open(session(), [world()])
  await store.append([decision(0)])
  return store
}
const stopped = async () => {
  await store?.close()
  store = undefined
}
const decisions = async (): Promise<number> => {
  store = await openSqlite(data)
  const kept = await store.decisionsOf('w1')
  await stopped()
  return kept.length
}

describe('npm run backup', () => {
  test('copies everything beside a running server, into one file that only its owner may read', async () => {
    const running = await serving()
    expect(await command('backup', file)).toEqual({
      code: 0,
      said: expect.stringContaining(`is copied to ${file} (`),
    })
    await running.append([decision(1)])
    const copy = new DatabaseSync(file, { readOnly: true })
    expect(copy.prepare('SELECT number FROM decisions').all()).toHaveLength(1)
    copy.close()
    expect(readdirSync(folder).sort()).toEqual(['data', 'kept.db'])
  })

  test('reads a file from where the command was typed', async () => {
    await serving()
    expect((await command('backup', 'here.db', { INIT_CWD: folder })).code).toBe(0)
    expect(existsSync(join(folder, 'here.db'))).toBe(true)
  })

  test('writes over nothing, and says when there is nothing to copy', async () => {
    expect(await command('backup', file)).toEqual({
      code: 1,
      said: expect.stringContaining(`No games are kept in ${data}`),
    })
    await serving()
    writeFileSync(file, 'mine')
    expect(await command('backup', file)).toEqual({ code: 1, said: expect.stringContaining('exists already') })
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  test('says how to be used, and names pg_dump where PostgreSQL keeps the games', async () => {
    expect(await command('backup')).toEqual({ code: 1, said: 'Name the file to write: npm run backup -- FILE\n' })
    const elsewhere = { DATABASE_URL: 'postgres://127.0.0.1:9/x' }
    expect((await command('backup', file, elsewhere)).said).toContain('pg_dump')
    expect((await command('restore', file, elsewhere)).said).toContain('pg_restore')
  })
})

describe('npm run restore', () => {
  /** A backup of one decision; what is kept has two by now. */
  const later = async () => {
    const running = await serving()
    await command('backup', file)
    await running.append([decision(1)])
  }

  test('is refused while a server has the games, and changes nothing', async () => {
    await later()
    expect(await command('restore', file)).toEqual({
      code: 1,
      said: expect.stringContaining('Another server keeps its games'),
    })
    await stopped()
    expect(await decisions()).toBe(2)
  })

  test('puts the backup in place, and keeps what was there under a name with the date', async () => {
    await later()
    await stopped()
    const { code, said } = await command('restore', file)
    expect([code, said]).toEqual([0, expect.stringContaining('What was there before is kept as')])
    expect(await decisions()).toBe(1)
    const kept = readdirSync(data).filter(name => name.includes('replaced'))
    expect(kept).toEqual([expect.stringMatching(/^amu-darya-replaced-\d{4}-\d\d-\d\d-.*\.db$/)])
    expect(said).toContain(kept[0])
    copyFileSync(join(data, kept[0]), join(data, 'amu-darya.db'))
    expect(await decisions()).toBe(2)
    expect(existsSync(file)).toBe(true)
  })

  test('keeps with what was there what a killed server had not yet folded into it', async () => {
    await later()
    const dead = join(folder, 'dead')
    for (const ending of ['', '-wal']) copyFileSync(join(data, `amu-darya.db${ending}`), `${dead}${ending}`)
    await stopped()
    for (const ending of ['', '-wal']) copyFileSync(`${dead}${ending}`, join(data, `amu-darya.db${ending}`))
    expect((await command('restore', file)).code).toBe(0)
    const [kept] = readdirSync(data).filter(name => /replaced.*\.db$/.test(name))
    const before = new DatabaseSync(join(data, kept))
    expect(before.prepare('SELECT number FROM decisions').all()).toHaveLength(2)
    before.close()
    expect(await decisions()).toBe(1)
  })

  test('fills an empty folder', async () => {
    await serving(join(folder, 'other'))
    await store?.backup(file)
    await stopped()
    expect(await command('restore', file)).toEqual({
      code: 0,
      said: `The games of ${file} are now those of ${data}.\n`,
    })
    expect(await decisions()).toBe(1)
  })

  test.each([
    ['is not there', () => undefined, 'There is no file'],
    ['is no database', () => writeFileSync(file, 'words '.repeat(300)), 'damaged or no database'],
    ['is empty', () => writeFileSync(file, ''), 'not a database of Amu Darya'],
    ['is somebody else’s', () => changed('CREATE TABLE theirs (a)'), 'not a database of Amu Darya'],
    [
      'is of a later version',
      () => made().then(() => changed('UPDATE schema_version SET version = 99')),
      'of version 99',
    ],
    ['is torn', () => made().then(torn), 'damaged or no database'],
  ])('refuses a file that %s, and changes nothing', async (_, make, sentence) => {
    await make()
    await serving()
    await stopped()
    expect(await command('restore', file)).toEqual({ code: 1, said: expect.stringContaining(sentence) })
    expect(readdirSync(data).filter(name => name.includes('replaced'))).toEqual([])
    expect(await decisions()).toBe(1)
  })

  const made = async () => {
    const other = await serving(join(folder, 'other'))
    await other.append(Array.from({ length: 200 }, (_, number) => decision(number + 1)))
    await other.backup(file)
    await stopped()
  }
  const changed = (statement: string) => {
    const database = new DatabaseSync(file)
    database.exec(statement)
    database.close()
  }
  const torn = () => {
    const whole = readFileSync(file)
    writeFileSync(file, whole.fill(0x5a, whole.length - 6000))
  }
})

function command(
  name: string,
  argument?: string,
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; said: string }> {
  const args = [join(root, 'server', 'commands', `${name}.ts`), ...(argument ? [argument] : [])]
  const { DATABASE_URL, INIT_CWD, ...rest } = process.env
  return new Promise(resolve => {
    const running = execFile(process.execPath, args, { env: { ...rest, DATA: data, ...env } }, (_, out, wrong) =>
      resolve({ code: running.exitCode ?? -1, said: out + wrong }),
    )
  })
}
