import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { words as start } from '../../client/start/words.ts'
import { expect, test } from './page.ts'
import * as play from './play.ts'

test.use({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' })

/** Sizes of what the page fetches from now on, gzipped as a server would. */
const fetched = (page: Page) => {
  const sizes = new Map<string, Promise<number>>()
  page.on('response', response => {
    const { pathname } = new URL(response.url())
    const size = async () => {
      const body = await response.body()
      return pathname.endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length
    }
    if (response.ok()) sizes.set(pathname, size())
  })
  return async (name: RegExp) => {
    const found = [...sizes].filter(([path]) => name.test(path))
    const each = await Promise.all(found.map(async ([path, size]) => [path, await size] as const))
    return { sum: each.reduce((sum, [, size]) => sum + size, 0), told: each.map(([path, size]) => `${path} ${size}`) }
  }
}

/** Comes after the board: scripted actors, what some think with, the words on cards. The drawn sheet counts with the map. */
const LATER = /\/(?:host|others|thinking|at-table|goal-line|goals|region|effects|effect-words|geometry)-[^/]*\.js$/

test('first load of a solo table keeps to its budgets', async ({ page, context }) => {
  await page.goto('/')
  await play.button(page, start.begin).click()
  await play.button(page, start.takeChair).click()
  await play.atTable(page)
  // A game that has begun opens at its table, without the briefing.
  await play.writeOrders(page)
  const address = page.url()
  await page.close()

  const fresh = await context.newPage()
  const sizeOf = fetched(fresh)
  await fresh.goto(address)
  await play.atTable(fresh)
  await fresh.evaluate(() => document.fonts.ready)
  const [all, later, fonts] = [await sizeOf(/\.js$/), await sizeOf(LATER), await sizeOf(/\.woff2$/)]
  expect.soft(all.sum - later.sum, all.told.join('\n')).toBeLessThanOrEqual(180_000)
  expect.soft(fonts.sum, fonts.told.join('\n')).toBeLessThanOrEqual(130_000)
  expect.soft(fonts.sum, 'fonts fetched').toBeGreaterThan(0)
})

test('the map is at most 60 kB', async ({ page }) => {
  const sizeOf = fetched(page)
  await page.goto('/')
  await play.button(page, start.begin).click()
  await play.button(page, start.takeChair).click()
  await expect(page.getByRole('group', { name: /map|neighbours|border/i }).first()).toBeVisible()
  const map = await sizeOf(/\/(map|geometry)[^/]*\.js$/)
  expect(map.sum, 'the map has a file of its own').toBeGreaterThan(0)
  expect(map.sum, map.told.join('\n')).toBeLessThanOrEqual(60_000)
})
