import { expectAccessible } from './axe.ts'
import { expect, test } from './page.ts'

test('the first page opens with its heading, in both themes, and breaks no accessibility rule', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
  }
})

test('first load takes at most 130 kB of fonts', async ({ page }) => {
  let size = 0
  page.on('response', async response => {
    if (response.url().endsWith('.woff2')) size += Number(response.headers()['content-length'])
  })
  await page.goto('/')
  await page.evaluate(() => document.fonts.ready)
  expect(size).toBeGreaterThan(0)
  expect(size).toBeLessThanOrEqual(130_000)
})

test('once opened, the game opens without a network', async ({ page, context }) => {
  await page.goto('/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await context.setOffline(true)
  await page.goto('/some/seat')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
