import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureBuilt } from '../../server/setup/build.mjs'
import { pinnedNode } from '../../server/setup/pinned-node.mjs'
import { root } from '../../server/setup/root.mjs'

// Plain Node, as in a real start: vitest resolves imports that Node alone refuses.
const data = join(mkdtempSync(join(tmpdir(), 'amu-darya-')), 'made', 'on', 'demand')
let server: ChildProcess
let address: string

beforeAll(async () => {
  if (!existsSync(join(root, 'dist', 'client', 'index.html'))) await ensureBuilt()
  server = start({ PORT: '0', HOST: '127.0.0.1', DATA: data })
  address = /http:\S+/.exec(await firstWords(server))?.[0] ?? ''
}, 60_000)

afterAll(() => {
  server.kill('SIGKILL')
  rmSync(data, { recursive: true, force: true })
})

describe('the server', () => {
  test('runs on the pinned Node 24, and so does this test', () => {
    expect(process.version).toMatch(/^v24\./)
    expect(process.execPath).toBe(pinnedNode())
  })

  test('answers /healthz with ok', async () => {
    const response = await fetch(`${address}/healthz`)
    expect([response.status, await response.text()]).toEqual([200, 'ok\n'])
  })

  test.each(['/', '/any/path/of/the/client'])(
    'serves the client at %s under a policy without inline script',
    async path => {
      const response = await fetch(address + path)
      expect(response.status).toBe(200)
      expect(await response.text()).toContain('<div id="root">')
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self';(?!.*unsafe)/)
      expect(response.headers.get('cache-control')).toBe('no-cache')
    },
  )

  test('lets browsers keep hashed files for good, and sends them packed', async () => {
    const page = await (await fetch(address)).text()
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1]
    const response = await fetch(address + script, { headers: { 'Accept-Encoding': 'br' } })
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('content-encoding')).toBe('br')
  })

  test.each(['/nothing.js', '/../package.json', '/%2e%2e/package.json'])('has nothing at %s', async path => {
    expect((await fetch(address + path)).status).toBe(404)
  })

  test('stops by itself when told to', async () => {
    const second = start({ PORT: '0', DATA: join(data, 'second') })
    await firstWords(second)
    second.kill('SIGTERM')
    expect(await exitCode(second)).toBe(0)
  })

  test('does not share its games with a second one', async () => {
    const second = start({ PORT: '0', DATA: data })
    const said = firstWords(second)
    expect(await exitCode(second)).toBe(1)
    expect(await said).toContain(`Another server keeps its games in ${data}.`)
  })

  test.each([
    [{ PORT: 'eighty' }, 'PORT must be a whole number'],
    [{ PORT: '70000' }, 'PORT must be a whole number'],
    [{ DATA: '' }, 'DATA is set but empty'],
  ])('given %o, says what is wrong and ends', async (env, sentence) => {
    const refused = start(env)
    const said = firstWords(refused)
    expect(await exitCode(refused)).toBe(1)
    expect(await said).toContain(sentence)
  })
})

function start(env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function firstWords(running: ChildProcess): Promise<string> {
  return new Promise(resolve => {
    running.stdout?.once('data', text => resolve(String(text)))
    running.stderr?.once('data', text => resolve(String(text)))
  })
}

function exitCode(running: ChildProcess): Promise<number | null> {
  return new Promise(resolve => running.once('exit', resolve))
}
