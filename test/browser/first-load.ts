import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import sirv from 'sirv'
import { build } from 'vite'
import { root } from '../../server/setup/root.mjs'
import { web } from '../../server/web.ts'
import { atTable, writeOrders } from './play.ts'

/**
 * `npm run first-load`: what the first load of a solo table weighs, and how long it takes beside a bare React page in the
 * same throttled browser (4 × CPU, 1.6 Mbit/s), in interleaved rounds. It measures dist/client as it was built.
 */

const ROUNDS = 5
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 }

const listen = (server: Server): Promise<string> =>
  new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve(`http://localhost:${(server.address() as AddressInfo).port}`))
  })

const bareHtml =
  '<!doctype html><title>Bare</title><div id="root"></div><script type="module" src="./main.js"></script>'
const bareScript = `import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
createRoot(document.getElementById('root')).render(createElement('p', { id: 'there' }, 'Here'))`

/** React with one paragraph, built and packed as the game is. */
const bareFolder = async (): Promise<string> => {
  await mkdir(join(root, 'dist'), { recursive: true })
  const folder = await mkdtemp(join(root, 'dist', 'bare-'))
  await writeFile(join(folder, 'index.html'), bareHtml)
  await writeFile(join(folder, 'main.js'), bareScript)
  await build({ root: folder, configFile: false, logLevel: 'error', build: { target: 'es2022' } })
  const assets = join(folder, 'dist', 'assets')
  for (const name of await readdir(assets)) {
    await writeFile(join(assets, `${name}.br`), brotliCompressSync(await readFile(join(assets, name))))
  }
  return folder
}

/** Presses what leads to the table, and notes when its orders are there. */
const watch = () => {
  const look = () => {
    document.querySelector<HTMLButtonElement>('.briefing-take button')?.click()
    if (
      !document.querySelector('#there, .table-orders-head, .start .btn-wax') ||
      performance.getEntriesByName('there').length
    )
      return
    if (location.pathname.startsWith('/game/') && !document.querySelector('.table-orders-head')) return
    if (document.querySelector('[data-shell]')) return
    performance.mark('there')
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
}

type Load = { readonly paint: number; readonly usable: number; readonly sizes: ReadonlyMap<string, number> }

const load = async (context: BrowserContext, address: string, ready: string): Promise<Load> => {
  const page: Page = await context.newPage()
  const sizes = new Map<string, number>()
  const reading: Promise<void>[] = []
  page.on('response', response => {
    const { pathname } = new URL(response.url())
    const read = async () => {
      const body = await response.body()
      sizes.set(pathname, pathname.endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length)
    }
    if (response.ok()) reading.push(read().catch(() => undefined))
  })
  await page.addInitScript(watch)
  const tools = await context.newCDPSession(page)
  await tools.send('Network.enable')
  await tools.send('Network.clearBrowserCache')
  await tools.send('Network.emulateNetworkConditions', NETWORK)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(address)
  await page.waitForSelector(ready)
  await page.waitForFunction(() => performance.getEntriesByName('there').length > 0)
  const [paint, usable] = await page.evaluate(() =>
    ['first-contentful-paint', 'there'].map(name => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN),
  )
  await page.waitForLoadState('networkidle')
  await Promise.all(reading)
  await page.close()
  return { paint, usable, sizes }
}

const begun = async (context: BrowserContext, address: string): Promise<string> => {
  const page = await context.newPage()
  await page.goto(address)
  await page.locator('.start .btn-wax').first().click()
  await page.waitForURL('**/game/*')
  await page.locator('.briefing-take button').click()
  // A game that has begun opens at its table, without the briefing.
  await atTable(page)
  await writeOrders(page)
  // A draft is written down a second after the last change.
  await page.waitForTimeout(2000)
  const game = page.url()
  await page.waitForLoadState('networkidle')
  await page.close()
  return game
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

const folder = await bareFolder()
const [bareServer, gameServer] = [createServer(sirv(join(folder, 'dist'), { brotli: true })), web()]
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  const [bare, game] = [await listen(bareServer), await listen(gameServer)]
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' })
  const table = await begun(context, game)
  const lines = [
    { name: 'a bare React page', address: bare, ready: '#there', loads: [] as Load[] },
    { name: 'the start screen', address: game, ready: '.start .btn-wax', loads: [] as Load[] },
    { name: 'a table at its address', address: table, ready: '.table-orders-head', loads: [] as Load[] },
  ]
  for (let round = 0; round < ROUNDS; round++)
    for (const { address, ready, loads } of lines) loads.push(await load(context, address, ready))
  const middle = (loads: readonly Load[], of: 'paint' | 'usable') => median(loads.map(each => each[of]))
  for (const { name, loads } of lines) {
    const told = (['paint', 'usable'] as const).map(of => {
      const ms = middle(loads, of)
      return `${of} ${ms.toFixed(0).padStart(5)} ms ×${(ms / middle(lines[0].loads, of)).toFixed(2)}`
    })
    console.log(`${name.padEnd(24)}${told.join('   ')}`)
  }
  const sizes = [...lines[2].loads[0].sizes]
  const sum = (kind: RegExp, without = /^$/) =>
    sizes.reduce((all, [path, size]) => (kind.test(path) && !without.test(path) ? all + size : all), 0)
  const apart = /\/(geometry|host)-/
  console.log(`scripts ${sum(/\.js$/, apart)} B gzipped, and apart from them:`)
  console.log(`map data ${sum(/\/geometry-/)} B, scripted actors ${sum(/\/host-/)} B, fonts ${sum(/\.woff2$/)} B`)
  for (const [path, size] of sizes.sort((a, b) => b[1] - a[1])) console.log(`  ${String(size).padStart(7)} ${path}`)
} finally {
  await browser.close()
  for (const server of [bareServer, gameServer]) {
    server.closeAllConnections()
    server.close()
  }
  await rm(folder, { recursive: true })
}
