import { words as app } from '../../client/app/words.ts'
import { resolutionWords as told } from '../../client/resolution/words.ts'
import { words as start } from '../../client/start/words.ts'
import { words as table } from '../../client/table/words.ts'
import { expect, test } from './page.ts'
import * as play from './play.ts'

test.use({ viewport: { width: 1366, height: 768 } })

test('a reload in the middle of a turn loses nothing', async ({ page }) => {
  await play.sitDown(page)
  const order = play.freeOrders(page).first()
  await order.click()
  const name = await page.getByRole('region', { name: /./ }).locator('#table-card').textContent()
  await play.reasonField(page).fill('To have more hands at the river.')
  const gate = play.gates(page).last().getByRole('radio').nth(2)
  await gate.click()
  await expect(gate).toBeChecked()

  await page.reload()
  await play.atTable(page)
  await expect(gate).toBeChecked()
  await play.button(page, new RegExp(`order 1, drafted ${name}`)).click()
  await expect(play.reasonField(page)).toHaveValue('To have more hands at the river.')

  await play.seal(page)
  await play.button(page, told.next).click()
  await play.button(page, told.next).click()
  const headline = page.getByRole('article').getByRole('heading', { level: 1 })
  const third = (await headline.textContent()) ?? ''
  await page.reload()
  await play.atResolution(page)
  await expect(headline, 'the headline that was open').toHaveText(third)
  await play.skipThrough(page)
  await page.reload()
  await expect(page.getByRole('banner')).toContainText('Turn 2 of 6')
})

test('several games lie side by side in the list, each resumed where it was left', async ({ page }) => {
  await play.sitDown(page, 'seat=iran&seed=3')
  await play.seal(page)
  await play.skipThrough(page)
  await play.atTable(page)
  await page.getByText(app.menu, { exact: true }).click()
  await page.getByRole('link', { name: app.leave }).click()
  await play.sitDown(page, 'seat=uzbekistan&seed=4')
  await page.goto('/')
  const games = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^Resume/ }) })
  await expect(games).toHaveCount(2)
  await expect(games.first()).toContainText('Uzbekistan')
  await page.getByRole('link', { name: /^Resume: Iran.*turn 2/ }).click()
  await expect(page.getByRole('banner')).toContainText('Turn 2 of 6')
  await expect(page.getByRole('heading', { level: 2, name: 'Iran' })).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: /^Resume: Uzbekistan.*turn 1/ }).click()
  await expect(page.getByRole('heading', { name: 'Uzbekistan' })).toBeVisible()

  await page.goto('/')
  await play.button(page, /^Delete: Iran/).click()
  await play.button(page, /^Yes, delete: Iran/).click()
  await expect(page.getByText(start.removed)).toBeVisible()
  await expect(games).toHaveCount(1)
})

test('once opened, a turn is played without a network', async ({ page, context }) => {
  await page.goto('/')
  await expect(page.getByText(start.kept)).toBeVisible()
  await context.setOffline(true)
  await page.reload()
  await play.button(page, start.begin).click()
  await play.button(page, start.takeChair).click()
  await play.atTable(page)
  await play.answerAll(page)
  await play.writeOrders(page)
  await page.reload()
  await play.seal(page)
  await play.skipThrough(page)
  await expect(page.getByRole('banner')).toContainText('Turn 2 of 6')
  await play
    .button(page, table.frames.talk)
    .or(play.button(page, /^Talk \(\d+\)$/))
    .click()
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
  for (const path of ['/rules', '/sources', '/glossary']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
})
