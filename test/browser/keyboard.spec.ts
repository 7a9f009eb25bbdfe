import { words as start } from '../../client/start/words.ts'
import { words as table } from '../../client/table/words.ts'
import { press, tabTo } from './keys.ts'
import { expect, test } from './page.ts'
import * as play from './play.ts'

test.use({ viewport: { width: 1366, height: 768 } })

test('a whole game by keyboard alone, from the start screen to the debrief', async ({ page }) => {
  await page.goto('/')
  await press(page, page.getByRole('link', { name: start.another }))
  await expect(page.getByRole('heading', { level: 1, name: start.chooseTitle })).toBeFocused()
  const tajikistan = page.getByRole('radio', { name: /^Tajikistan/ })
  await tabTo(page, tajikistan)
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: /^Uzbekistan/ })).toBeChecked()
  await page.keyboard.press('ArrowDown')
  await expect(tajikistan).toBeChecked()
  await press(page, play.button(page, /^Brief me as/))
  await expect(page.getByRole('heading', { level: 1, name: 'Tajikistan' })).toBeFocused()
  await press(page, play.button(page, start.takeChair))

  for (let turn = 1; turn <= 6 && (await play.debriefParts(page).count()) === 0; turn++) {
    await expect(page.getByRole('banner')).toContainText(`Turn ${turn} of 6`)
    if (turn < 3) await changeGate(page)
    if (turn < 3) await refuseFirst(page)
    await press(page, play.freeOrders(page).first())
    await expect(play.reasonField(page)).toBeVisible()
    if (turn === 1) {
      await tabTo(page, play.reasonField(page))
      await page.keyboard.type('By keyboard.')
    }
    await press(page, play.sealButton(page))
    await play.atResolution(page)
    if (turn === 1) await page.keyboard.press('ArrowRight')
    else await press(page, play.button(page, 'Skip to the end'))
    while ((await play.onward(page).count()) === 0) {
      const headline = await page.getByRole('article').getByRole('heading', { level: 1 }).textContent()
      await page.keyboard.press('ArrowRight')
      await expect(page.getByRole('article').getByRole('heading', { level: 1 })).not.toHaveText(headline ?? '')
    }
    await press(page, play.onward(page))
  }
  for (const name of play.DEBRIEF_SECTIONS) {
    await press(page, play.button(play.debriefParts(page), name), 'Space')
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
    await expect(page.getByRole('main')).toBeFocused()
  }
})

/** The arrow keys move a gate, which counts at once. */
async function changeGate(page: Parameters<typeof tabTo>[0]): Promise<void> {
  const radios = play.gates(page).first().getByRole('radio')
  const set = play.gates(page).first().getByRole('radio', { checked: true })
  const was = await set.evaluate(element => element.closest('label')?.textContent ?? '')
  await tabTo(page, set)
  await page.keyboard.press('ArrowLeft')
  await expect(radios.and(page.getByRole('radio', { name: was, exact: true }))).not.toBeChecked()
}

async function refuseFirst(page: Parameters<typeof tabTo>[0]): Promise<void> {
  const rows = page.getByRole('region', { name: table.waiting }).getByRole('button')
  if ((await rows.count()) === 0) return
  await press(page, rows.first())
  const answer = page.getByRole('main').getByRole('button', { name: 'Refuse', exact: true })
  await expect(play.waitingItems(page).first()).toBeVisible()
  const count = await answer.count()
  if (count === 0) return
  await press(page, answer.first())
  await expect(answer).toHaveCount(count - 1)
}
