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

test('first load of a solo table keeps to its budgets', async ({ page }) => {
  const sizeOf = fetched(page)
  await page.goto('/')
  await play.button(page, start.begin).click()
  await play.button(page, start.takeChair).click()
  await play.atTable(page)
  await expect(page.getByRole('heading', { level: 2, name: 'Orders' })).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  const [scripts, fonts] = [await sizeOf(/\.js$/), await sizeOf(/\.woff2$/)]
  console.log(`scripts ${scripts.sum}, fonts ${fonts.sum}`)
  expect.soft(scripts.sum, scripts.told.join('\n')).toBeLessThanOrEqual(180_000)
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
