import { words as start } from '../../client/start/words.ts'
import { expect, test } from './page.ts'
import * as play from './play.ts'

test.use({ viewport: { width: 1366, height: 768 } })

test('a whole game by clicks, from the start screen to the debrief', async ({ page }) => {
  const failed: string[] = []
  page.on('requestfailed', request => failed.push(request.url()))
  page.on('response', response => response.status() >= 400 && failed.push(response.url()))

  await page.goto('/')
  await page.getByRole('link', { name: start.another }).click()
  await page.getByText(start.details).click()
  await page.getByLabel(start.seed).fill('7')
  await play.button(page, /^Brief me as/).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tajikistan' })).toBeVisible()
  await play.button(page, start.takeChair).click()

  let [turn, answered, written] = [0, 0, 0]
  while ((await play.debriefParts(page).count()) === 0) {
    turn++
    await expect(page.getByRole('banner')).toContainText(`Turn ${turn} of 6`)
    answered += await play.answerAll(page)
    written += await play.writeOrders(page, turn)
    await play.setGate(page, turn % 3)
    await play.seal(page)
    if (turn === 1) expect(await play.stepThrough(page)).toBeGreaterThan(2)
    else await play.skipThrough(page)
    await expect(page.getByRole('banner')).toBeVisible()
    expect(turn).toBeLessThanOrEqual(6)
  }
  expect(written, 'orders written').toBeGreaterThan(turn)
  expect(answered, 'answers given').toBeGreaterThan(0)
  for (const name of play.DEBRIEF_SECTIONS) {
    await play.button(play.debriefParts(page), name).click()
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
  }
  expect(failed, 'requests that failed').toEqual([])
})
