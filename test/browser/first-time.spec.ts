import type { Locator } from '@playwright/test'
import { words as lesson } from '../../client/lesson/words.ts'
import { words as start } from '../../client/start/words.ts'
import { words as table } from '../../client/table/words.ts'
import { wordsIn } from './measure.ts'
import { expect, test } from './page.ts'
import * as play from './play.ts'

test.describe('a student who has never played', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('seals two sensible orders within 12 taps and 350 words', async ({ page }) => {
    let [taps, read] = [0, 0]
    const tap = async (what: Locator) => {
      await what.tap()
      taps++
    }
    await page.goto('/')
    const alone = page.getByRole('heading', { name: start.alone }).locator('xpath=ancestor::section')
    const onStart = await wordsIn(alone)
    await tap(play.button(page, start.begin))
    await expect(page.getByRole('heading', { level: 1, name: 'Tajikistan' })).toBeVisible()
    const inBriefing = await wordsIn(page.getByRole('main'), { firstView: true })
    await expect(play.button(page, start.takeChair), 'the way on is in the first view').toBeInViewport()
    await tap(play.button(page, start.takeChair))
    await tap(page.getByRole('navigation', { name: table.tabsLabel }).getByRole('button', { name: table.tabs.orders }))
    await tap(play.freeOrders(page).first())
    await expect(play.reasonField(page)).toBeVisible()
    const card = page.getByRole('region').filter({ has: play.reasonField(page) })
    const onCard = await wordsIn(card)
    await tap(play.button(page, /^Next: order/))
    const diplomacy = play.freeOrders(page).first()
    await tap(diplomacy)
    await expect(play.sealButton(page)).toHaveText('Seal two orders')
    await tap(play.sealButton(page))
    await play.atResolution(page)
    read = onStart + inBriefing + onCard
    console.log(`taps ${taps}, words ${read}: start ${onStart}, briefing ${inBriefing}, card ${onCard}`)
    expect(taps).toBeLessThanOrEqual(12)
    expect(read, `start ${onStart}, briefing ${inBriefing}, card ${onCard}`).toBeLessThanOrEqual(350)
  })
})

for (const viewport of [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
])
  test.describe(`the first lesson at ${viewport.width}`, () => {
    test.use({ viewport })

    test('runs to its end with its hints', async ({ page }) => {
      const isPhone = viewport.width < 768
      const hint = page.getByRole('complementary', { name: lesson.label })
      const step = async (n: number) => expect(hint).toContainText(lesson.step(n, 9))
      const next = play.button(hint, lesson.next)
      const orders = async () => {
        if (!isPhone) return
        await page
          .getByRole('navigation', { name: table.tabsLabel })
          .getByRole('button', { name: table.tabs.orders })
          .click()
      }
      /** What the hint is about is marked on the page, and in view. */
      const marked = async () => expect(page.locator('[data-lesson-now]').first()).toBeInViewport()

      await page.goto('/')
      await play.button(page, start.lesson).click()
      await play.button(page, start.takeChair).click()
      for (const n of [1, 2, 3]) {
        await step(n)
        await marked()
        await next.click()
      }
      await step(4)
      await orders()
      await marked()
      await play.freeOrders(page).first().click()
      await step(5)
      await marked()
      await play.seal(page)
      await step(6)
      await play.stepThrough(page)
      for (const n of [7, 8]) {
        await step(n)
        await marked()
        await next.click()
      }
      await step(9)
      await orders()
      await play.writeOrders(page, 1)
      await play.seal(page)
      await play.skipThrough(page)
      await expect(play.debriefParts(page)).toBeVisible()
      await expect(hint).toHaveCount(0)
    })
  })
