import type { Page } from '@playwright/test'
import { resolutionWords as told } from '../../client/resolution/words.ts'
import { words as start } from '../../client/start/words.ts'
import { words as table } from '../../client/table/words.ts'
import { talkWords as talk } from '../../client/talk/words.ts'
import { faultsOf, overflowOf, smallTargets } from './measure.ts'
import { expect, test } from './page.ts'
import * as play from './play.ts'
import { openFile, savedFile } from './saved.ts'

// Every screen and state, on a phone and on a laptop, by day and by night.

const PHONE = { width: 390, height: 844 }
const LAPTOP = { width: 1366, height: 768 }
const WALL = { width: 1920, height: 1080 }

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first()

for (const size of [PHONE, LAPTOP]) {
  const isPhone = size === PHONE
  const on = isPhone ? 'on a phone' : 'on a laptop'

  /** Looks at a screen as it stands; the laptop's is stretched to a wall for a moment. */
  const look = async (page: Page, screen: string, faults: string[]): Promise<void> => {
    faults.push(...(await faultsOf(page, screen)))
    if (isPhone) return
    await page.setViewportSize(WALL)
    faults.push(...(await overflowOf(page, `${screen}, 1920`)))
    await page.setViewportSize(size)
  }
  const tab = (page: Page, name: string) =>
    page
      .getByRole('navigation', { name: table.tabsLabel })
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click()
  const aside = async (page: Page, name: string) => {
    const named = page
      .getByRole('group', { name: table.tabs.talk })
      .getByRole('button', { name: new RegExp(`^${name}`) })
    if (isPhone) await tab(page, table.tabs.talk)
    else if ((await named.count()) === 0) await play.button(page, /^Talk( \(\d+\))?$/).click()
    await named.click()
  }

  test.describe(on, () => {
    test.use({ viewport: size, reducedMotion: 'reduce' })

    test(`pages outside a game are accessible and fit ${on}`, async ({ page }) => {
      const faults: string[] = []
      for (const path of [
        '/',
        '/new?seed=7',
        '/new?seat=india',
        '/rules',
        '/sources',
        '/glossary',
        '/nowhere',
        '/game/none',
      ]) {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await look(page, path, faults)
      }
      expect(faults).toEqual([])
    })

    test(`briefing, table and talk are accessible and fit ${on}`, async ({ page }) => {
      const faults: string[] = []
      await page.goto('/new?seed=7')
      await play.button(page, /^Brief me as/).click()
      await expect(play.button(page, start.takeChair)).toBeVisible()
      await look(page, 'briefing', faults)
      await page.getByText(start.more).click()
      await page.getByText(start.goals, { exact: true }).click()
      await look(page, 'briefing unfolded', faults)
      await play.button(page, start.takeChair).click()
      await play.atTable(page)
      await look(page, 'table', faults)
      if (isPhone) await tab(page, table.tabs.orders)
      await expect(play.freeOrders(page).first()).toBeVisible()
      await look(page, 'orders', faults)
      await play.freeOrders(page).first().click()
      await expect(play.reasonField(page)).toBeVisible()
      await look(page, 'open card', faults)
      if (isPhone) {
        await tab(page, table.tabs.map)
        await expect(play.button(page, table.frames.whole)).toBeVisible()
        await look(page, 'map', faults)
      }
      await play.button(page, table.frames.list).click()
      await look(page, 'map as a list', faults)
      await aside(page, table.asides.answers)
      await expect(page.getByRole('heading', { name: talk.waiting, level: 2 })).toBeVisible()
      await look(page, 'answers', faults)
      await aside(page, table.asides.talk)
      await page
        .getByRole('navigation', { name: talk.talks })
        .getByRole('button', { name: /^Uzbekistan/ })
        .click()
      await expect(play.button(page, talk.propose)).toBeVisible()
      await look(page, 'talk', faults)
      await play.button(page, talk.propose).click()
      await expect(heading(page, 'A proposal to Uzbekistan')).toBeVisible()
      await look(page, 'agreement builder, empty', faults)
      await page.locator('.talk-clause:not([aria-disabled=true])').first().click()
      await expect(play.button(page, talk.done)).toBeVisible()
      await look(page, 'agreement builder', faults)
      await play.button(page, talk.discard).click()
      await aside(page, table.asides.institutions)
      await expect(heading(page, talk.institutions)).toBeVisible()
      await page.getByText(talk.tableTitle).first().click()
      await look(page, 'institutions', faults)
      expect(faults).toEqual([])
    })

    test(`a resolution is accessible and fits ${on}`, async ({ page }) => {
      const faults: string[] = []
      await play.sitDown(page)
      if (isPhone) await tab(page, table.tabs.orders)
      await play.seal(page)
      await look(page, 'first headline', faults)
      await play.button(page, told.next).click()
      await look(page, 'second headline', faults)
      await page
        .getByRole('main')
        .getByRole('button', { name: new RegExp(`${told.list}|^${told.listShort}$`) })
        .click()
      await expect(heading(page, /^Resolution, Turn 1/i)).toBeVisible()
      await look(page, 'as a list', faults)
      expect(faults).toEqual([])
    })

    test(`every part of the debrief is accessible and fits ${on}`, async ({ page }) => {
      const faults: string[] = []
      await openFile(page, savedFile())
      await expect(play.debriefParts(page)).toBeVisible()
      for (const name of play.DEBRIEF_SECTIONS) {
        await play.button(play.debriefParts(page), name).click()
        await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
        await look(page, name, faults)
      }
      expect(faults).toEqual([])
    })
  })
}

test('on a laptop the table stands still: its columns scroll, the page does not', async ({ page }) => {
  await page.setViewportSize(LAPTOP)
  await play.sitDown(page)
  await play.freeOrders(page).first().click()
  await expect(play.reasonField(page)).toBeVisible()
  for (const size of [LAPTOP, WALL]) {
    await page.setViewportSize(size)
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight])
    expect(content, `${size.width} px wide`).toBeLessThanOrEqual(window)
  }
})

test('what has the focus is not hidden under the button that stays in sight', async ({ page }) => {
  for (const size of [PHONE, LAPTOP]) {
    await page.setViewportSize(size)
    await page.goto('/new?seed=7&level=strategist')
    await page.getByText(start.detailsThinking).click()
    for (const field of [page.getByLabel(start.pace), page.getByLabel(start.seed)]) {
      await page.evaluate(() => scrollTo(0, 0))
      await field.focus()
      const [bar, box] = [await page.locator('.choose-begin').boundingBox(), await field.boundingBox()]
      expect(Number(box?.y) + Number(box?.height), `${size.width} px wide`).toBeLessThanOrEqual(Number(bar?.y))
    }
  }
})

test('on a phone what is pressed is at least as big as a finger', async ({ browser }) => {
  const context = await browser.newContext({ viewport: PHONE, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  const small: string[] = []
  // The chapters of a resolution are a table of contents; the way through them has buttons of its own.
  const pressed = page.locator('button:not(.resolution-reel *), input:not([tabindex="-1"]), select, summary')
  const look = async () => small.push(...(await smallTargets(pressed.and(page.getByRole('button')))))
  await page.goto('/')
  await look()
  await play.button(page, start.begin).tap()
  await look()
  await play.button(page, start.takeChair).tap()
  for (const name of Object.values(table.tabs)) {
    await page
      .getByRole('navigation', { name: table.tabsLabel })
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .tap()
    await expect(page.getByRole('main', { name })).toBeVisible()
    await look()
  }
  await page.getByRole('navigation', { name: table.tabsLabel }).getByRole('button', { name: table.tabs.orders }).tap()
  await play.freeOrders(page).first().tap()
  await expect(play.reasonField(page)).toBeVisible()
  await look()
  await play.sealButton(page).tap()
  await play.atResolution(page)
  await look()
  await context.close()
  expect(small).toEqual([])
})

test('who asks for less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize(LAPTOP)
  await play.sitDown(page)
  await play.freeOrders(page).first().click()
  await play.seal(page)
  while ((await play.onward(page).count()) === 0) {
    expect(await running(page)).toEqual([])
    await page.keyboard.press('ArrowRight')
  }
  expect(await running(page)).toEqual([])
})

/** What moves on the page for longer than a frame or two. */
const running = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.getAnimations().flatMap(each => {
      const { duration, iterations } = each.effect?.getTiming() ?? {}
      return Number(duration) > 50 ? [`${each.constructor.name} ${duration} ms × ${iterations}`] : []
    }),
  )
