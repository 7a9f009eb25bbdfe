import { expect, type Locator, type Page } from '@playwright/test'
import { debriefWords } from '../../client/debrief/words.ts'
import { resolutionWords as told } from '../../client/resolution/words.ts'
import { words as start } from '../../client/start/words.ts'
import { words as table } from '../../client/table/words.ts'
import { talkWords as talk } from '../../client/talk/words.ts'

/** A game as a person plays it, with the mouse, at a laptop's table. */

export const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })

/** Sits down in a chair by its address; the same seed deals the same game. */
export async function sitDown(page: Page, query = 'seed=7'): Promise<void> {
  await page.goto(`/new?${query}`)
  await button(page, /^Brief me as/).click()
  await button(page, start.takeChair).click()
  await atTable(page)
}

export const sealButton = (page: Page): Locator => button(page, /^Seal/)

export const atTable = (page: Page): Promise<void> => expect(page.getByRole('banner')).toContainText(/Turn \d of \d/)

/** Waits until a resolution or the debrief is on the page. */
export const atResolution = (page: Page): Promise<void> =>
  expect(page.getByRole('navigation', { name: told.reel })).toBeVisible()

/** Names of the debrief's parts in a game alone; what Control did is told where there was one. */
export const DEBRIEF_SECTIONS = Object.entries(debriefWords.sections)
  .filter(([part]) => part !== 'control')
  .map(([, name]) => name)

export const debriefParts = (page: Page): Locator => page.getByRole('navigation', { name: debriefWords.nav })

export const waitingItems = (page: Page): Locator => page.locator('.talk-waiting .talk-item')

/** Answers everything that waits, now yes and now no. The answers lie open in place of the map. */
export async function answerAll(page: Page): Promise<number> {
  const rows = page.getByRole('region', { name: table.waiting }).getByRole('button')
  if ((await rows.count()) === 0) return 0
  await rows.first().click()
  await expect(answersHeading(page)).toBeVisible()
  let answered = 0
  for (; (await waitingItems(page).count()) > 0 && answered < 30; answered++)
    await answer(page, waitingItems(page).first(), answered % 2 === 0)
  await expect(page.getByRole('main').getByText(talk.nobodyWaits).first()).toBeVisible()
  return answered
}

const answersHeading = (page: Page): Locator => page.getByRole('heading', { name: talk.waiting, level: 2 })

async function answer(page: Page, item: Locator, yes: boolean): Promise<void> {
  const votes = item.getByRole('radio', { disabled: false })
  if ((await votes.count()) > 0) {
    await votes.last().check()
    await button(item, talk.castVote).click()
  } else if (await item.getByText(talk.yourChoice).isVisible()) await item.getByRole('button').first().click()
  else {
    const accept = item.getByRole('button', { name: talk.accept, disabled: false })
    await (yes && (await accept.count()) > 0 ? accept : button(item, talk.refuse)).click()
  }
  await expect(answersHeading(page)).toBeFocused()
}

export const orderList = (page: Page): Locator =>
  page.getByRole('region', { name: new RegExp(`^(${table.allOrders}|${table.inPlace}|for order \\d)$`) })

/** The orders of the list that can be written now. */
export const freeOrders = (page: Page): Locator =>
  orderList(page).getByRole('button', { disabled: false }).filter({ hasNotText: table.askFirst })

export const reasonField = (page: Page): Locator => page.getByRole('textbox', { name: table.reason })

/** Writes an order with its reason in every slot, as far as the means go; says how many. */
export async function writeOrders(page: Page, pick = 0): Promise<number> {
  for (let written = 0; ; ) {
    const orders = freeOrders(page)
    const count = await orders.count()
    if (count === 0) return written
    await orders.nth(pick % count).click()
    await reasonField(page).fill(`Reason ${pick}: to see what it changes.`)
    written++
    const next = button(page, /^Next: order/)
    if ((await next.count()) === 0) return written
    await next.click()
    await expect(reasonField(page)).toHaveCount(0)
  }
}

export const gates = (page: Page): Locator => page.getByRole('group', { name: /^Policy of/ })

/** Sets the first gate to another policy. */
export async function setGate(page: Page, to: number): Promise<void> {
  const gate = gates(page).first().getByRole('radio').nth(to)
  await gate.click()
  await expect(gate).toBeChecked()
}

export async function seal(page: Page): Promise<void> {
  await sealButton(page).click()
  await atResolution(page)
}

export const onward = (page: Page): Locator => button(page, /^To (turn \d|the debrief)$/)

/** Reads a resolution headline by headline; says how many there were. */
export async function stepThrough(page: Page): Promise<number> {
  for (let headlines = 1; ; headlines++) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/)
    if ((await onward(page).count()) > 0) {
      await onward(page).click()
      return headlines
    }
    const before = await page.getByRole('article').getByRole('heading', { level: 1 }).textContent()
    await button(page, told.next).click()
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).not.toHaveText(before ?? '')
  }
}

export async function skipThrough(page: Page): Promise<void> {
  if ((await onward(page).count()) === 0) await button(page, told.skip).click()
  await onward(page).click()
}
