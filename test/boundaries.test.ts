import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../server/setup/root.mjs'
import { pathsUnder, type Source, sourceOf, sourcesUnder } from './source.ts'

// content → game → { server, client } ("is imported by"); server and client never meet.

const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
}
const [content, game, client, server] = ['content', 'game', 'client', 'server'].map(sourcesUnder)
const everything = [...content, ...game, ...client, ...server]

const forScreens = ['react', 'react-dom', 'idb', 'socket.io-client', 'uqr']
const forTheServer = [
  ...['sirv', 'socket.io', 'vite', 'node', '@vitejs/plugin-react', 'hono', '@hono/node-server', 'pg', 'pino'],
  ...['prom-client', 'rate-limiter-flexible'],
]
const mayKnowBoardgame = /^(game\/boardgame(-io)?\.ts|client\/solo\/connection\.ts)$/
/** Scripts a person runs, and Vite's plugins: they live beside what they make, and never reach a browser. */
const isTool = (path: string) =>
  path.startsWith('client/bundle/') || (path.startsWith('client/') && path.endsWith('.mjs'))

describe('who imports whom', () => {
  test('content imports nothing from outside content', () => {
    holds(content, (_, to) => folderOf(to) === 'content', 'content is values alone: it may import content only')
  })

  test('game imports content, game, immer and zod', () => {
    holds(
      game,
      (from, to) =>
        ['content', 'game', 'immer', 'zod', 'boardgame.io'].includes(folderOf(to)) ||
        (from === 'game/boardgame-io.ts' && to === 'node:module'),
      'game may import content, game, immer and zod only',
    )
  })

  test('server never imports client, nor a package made for screens', () => {
    holds(
      server,
      (_, to) =>
        ['content', 'game', 'server'].includes(folderOf(to)) ||
        to.startsWith('node:') ||
        (isInstalledByStart(to) && !forScreens.includes(packageOf(to))),
      'server may import content, game, server, node: and packages under "dependencies" that are not for screens',
    )
  })

  test('client never imports server, Node, nor a package made for the server', () => {
    holds(
      client.filter(({ path }) => !isTool(path)),
      (_, to) =>
        (['content', 'game', 'client'].includes(folderOf(to)) && !isTool(to)) ||
        (isInstalledByStart(to) && !forTheServer.includes(packageOf(to))),
      'client may import content, game, client and packages under "dependencies" that are not for the server',
    )
  })

  test('the scripts beside the client never import server either', () => {
    holds(
      client.filter(({ path }) => isTool(path)),
      (_, to) => folderOf(to) !== 'server',
      'server and client never meet',
    )
  })

  test('boardgame.io is known to the adapter and the connection of solo play only', () => {
    holds(
      everything,
      (from, to) => packageOf(to) !== 'boardgame.io' || mayKnowBoardgame.test(from),
      'only game/boardgame.ts, game/boardgame-io.ts, and client/solo/connection.ts may know boardgame.io',
    )
  })

  test('what runs before anything is installed needs nothing installed', () => {
    holds(
      server.filter(({ path }) => path.endsWith('.mjs')),
      (_, to) => to.startsWith('node:') || (folderOf(to) === 'server' && to.endsWith('.mjs')),
      'the bootstrap may import node: and other .mjs files of server only',
    )
  })
})

describe('what content and game may not touch', () => {
  const handedIn = /^(Date|process|window|document|globalThis|fetch|performance|crypto|localStorage|indexedDB|console)$/
  const timers = /^(setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame)$/

  test('luck, time and the outside world are handed in', () => {
    const told = [...content, ...game].flatMap(({ path, names }) =>
      [...names]
        .filter(name => handedIn.test(name) || timers.test(name))
        .map(name => `${path} uses the name "${name}": hand it in, or name your own thing otherwise.`),
    )
    expect(told).toEqual([])
  })

  test('Math.random and the clock are not even mentioned in game', () => {
    const told = [...content, ...game].flatMap(({ path, text }) =>
      (text.match(/Math\s*\.\s*random|Math\[|Date\.now|new Date\b/g) ?? []).map(
        words => `${path} mentions "${words}": dice and turns come from the world.`,
      ),
    )
    expect(told).toEqual([])
  })

  test('content holds no functions outside its kinds.ts', () => {
    const told = content
      .filter(({ path }) => !path.endsWith('/kinds.ts'))
      .flatMap(({ path, functions }) =>
        functions.map(line => `${path}:${line} writes a function: content is values, rules live in game.`),
      )
    expect(told).toEqual([])
  })
})

describe('names of files', () => {
  const empty = /(^|-)(utils?|helpers?|managers?|services?|common|types?|constants?|misc|shared)$/

  test('say what is inside', () => {
    const told = ['content', 'game', 'client', 'server', 'test']
      .flatMap(pathsUnder)
      .filter(path => empty.test(posix.basename(path).split('.')[0]))
      .map(path => `${path}: name it by its subject, in the words of the rulebook.`)
    expect(told).toEqual([])
  })
})

describe('this test itself', () => {
  const sample = `
    import type { A } from './a.ts'
    export * from './b.ts'
    const c = import('./c.ts')
    type D = typeof import('./d.ts')
    const e = require('./e.ts')
    const f = { process: 1, window }
    f.document
    function g() {}`

  test('sees every way to import, tells a use from a key, and counts lines', () => {
    const { imports, names, functions } = sourceOf('game/sample.ts', sample)
    expect(imports).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts'])
    expect([...names]).toContain('window')
    expect([...names]).not.toContain('process')
    expect([...names]).not.toContain('document')
    expect(functions).toEqual([9])
  })
})

/** Fails with one sentence for every import that the rule does not allow. */
function holds(sources: readonly Source[], allows: (from: string, to: string) => boolean, rule: string): void {
  const told = sources.flatMap(({ path, imports }) =>
    imports
      .map(written => ({ written, to: written.startsWith('.') ? resolved(path, written) : written }))
      .filter(({ to }) => !allows(path, to))
      .map(({ written }) => `${path} imports "${written}": ${rule}.`),
  )
  expect(told).toEqual([])
}

/** A relative import as a path from the project's folder. */
function resolved(from: string, written: string): string {
  return posix.normalize(posix.join(posix.dirname(from), written))
}

function folderOf(path: string): string {
  return path.split('/')[0]
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}

function isInstalledByStart(name: string): boolean {
  return Object.hasOwn(dependencies, packageOf(name))
}
