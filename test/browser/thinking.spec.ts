import type { Page } from '@playwright/test'
import { adviserWords as adviser } from '../../client/adviser/words.ts'
import { words as app } from '../../client/app/words.ts'
import { actWords } from '../../client/control/intervene/words.ts'
import { lobbyWords } from '../../client/control/lobby/words.ts'
import { openWords } from '../../client/control/open/words.ts'
import { words as start } from '../../client/start/words.ts'
import { words as table } from '../../client/table/words.ts'
import { words as thinking } from '../../client/thinking/words.ts'
import { violationsOf } from './axe.ts'
import { deviceIn, test as inClass, join, LAPTOP, PHONE, sitDown, takeFirst, toTab, unfold } from './class.ts'
import { expect, test } from './page.ts'
import * as play from './play.ts'

test.use({ viewport: { width: 1366, height: 768 } })

const weighing = (page: Page) => page.getByText(/^Weighing plans: /)
const answer = (page: Page) => page.locator('details.table-adviser')
const planButton = (page: Page, number: number) => play.button(page, adviser.take(number))

/** Waits until the page has drawn so many frames more. */
const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    most =>
      new Promise<void>(resolve => {
        let drawn = 0
        const next = (): void => {
          if (++drawn >= most) resolve()
          else requestAnimationFrame(next)
        }
        requestAnimationFrame(next)
      }),
    count,
  )

test('against strategists the page stays quick, and the foreign ministry’s plan lands in the drafts', async ({
  page,
}) => {
  await page.goto('/new?seed=7&level=strategist')
  await page.getByText(start.detailsThinking).click()
  await page.getByLabel(start.pace).selectOption({ label: start.paces.long })
  await page.getByRole('checkbox', { name: start.adviser }).check()
  const began = page.waitForEvent('worker')
  await play.button(page, /^Brief me as/).click()
  await play.button(page, start.takeChair).click()
  await play.atTable(page)
  // They think in a thread of their own, by construction.
  const thread = new URL((await began).url()).pathname
  expect(thread).toMatch(/^\/assets\/worker-/)
  expect(await (await page.request.get('/sw.js')).text(), 'kept for the time without a network').toContain(thread)
  await expect(weighing(page)).toBeVisible()

  // The page goes on drawing while they still think; a page that thought itself would draw when they have done.
  await frames(page, 10)
  await expect(weighing(page)).toBeVisible()

  await test.step('advice', async () => {
    await page.getByText(thinking.adviser).click()
    await expect(page.getByText(adviser.caveat)).toBeVisible()
    await expect(planButton(page, 3)).toBeVisible()
    await expect(answer(page).getByText(adviser.expected)).toBeVisible()
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violationsOf(page, { within: '.table-adviser' }), colorScheme).toEqual([])
    }
    const orders = await answer(page)
      .getByRole('region', { name: adviser.plan(2) })
      .locator('b')
      .allTextContents()
    await planButton(page, 2).click()
    await expect(page.getByText(/^(Plan 2 is drafted|The rest of plan 2 is drafted)/)).toBeVisible()
    const written = page.locator('.table-closed-name, .table-order-name')
    if (await page.getByText(adviser.taken(2)).isVisible())
      for (const name of orders) await expect(written.filter({ hasText: name }).first()).toBeVisible()
    await expect(play.sealButton(page)).toHaveText(/^Seal (with one order|two orders)/)
  })

  await test.step('the turn ends when all have sealed', async () => {
    await play.sealButton(page).click()
    await expect(page.getByText(table.sealed, { exact: true })).toBeVisible()
    await play.button(page, thinking.hurry).click()
    await play.atResolution(page)
  })

  await test.step('the adviser is gone where it is not wanted', async () => {
    await play.skipThrough(page)
    await play.atTable(page)
    await expect(page.getByText(thinking.adviser)).toBeVisible()
    await page.getByText(app.menu, { exact: true }).click()
    await page.getByRole('checkbox', { name: thinking.adviserSwitch }).uncheck()
    await expect(page.getByText(thinking.adviser)).toBeHidden()
  })
})

test('without threads the others play by their doctrine, and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: class {
        constructor() {
          throw new Error('No threads here')
        }
      },
    })
  })
  await page.goto('/new?seed=7&level=strategist')
  await play.button(page, /^Brief me as/).click()
  await play.button(page, start.takeChair).click()
  await expect(page.getByText(thinking.threadless)).toBeVisible()
  await expect(page.getByText(table.sealLast(8))).toBeVisible()
  await play.seal(page)
})

inClass('in a class Control allows the adviser, and takes it away again', async ({ room }) => {
  const [desk, phone] = [await deviceIn(room, LAPTOP), await deviceIn(room, PHONE)]
  await desk.goto('/control')
  await play.button(desk, openWords.open).click()
  await expect(play.button(desk, lobbyWords.startOpen)).toBeVisible()
  const code = new URL(desk.url()).pathname.split('/').at(-1) ?? ''
  await join(phone, code, 'Firuza')
  await takeFirst(phone, 'Tajikistan')
  await play.button(desk, lobbyWords.startOpen).click()
  await sitDown(phone)
  await toTab(phone, 'orders')
  await expect(phone.getByText(table.allOrders, { exact: true })).toBeVisible()
  await expect(phone.getByText(thinking.adviser)).toBeHidden()
  const settings = await unfold(desk, actWords.session.settings)
  await settings.getByLabel(openWords.adviser).selectOption('on')
  await phone.getByText(thinking.adviser).click()
  await planButton(phone, 1).click()
  await expect(phone.getByText(/^(Plan 1 is drafted|The rest of plan 1 is drafted)/)).toBeVisible()
  await settings.getByLabel(openWords.adviser).selectOption('off')
  await expect(phone.getByText(thinking.adviser)).toBeHidden()
})
