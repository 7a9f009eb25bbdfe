import type { Page } from '@playwright/test'
import { WORDS } from '../../client/solo/words.ts'
import { words as start } from '../../client/start/words.ts'
import { expect, test } from './page.ts'
import * as play from './play.ts'
import { openFile, savedFile } from './saved.ts'

/** Changes what the browser keeps: the head of the one saved game, or its last decision. */
const tamper = (page: Page, store: 'games' | 'decisions', change: Record<string, unknown>): Promise<void> =>
  page.evaluate(
    ([name, changed]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('amu-darya')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite')
          const cursor = transaction.objectStore(name).openCursor(null, 'prev')
          cursor.onsuccess = () => cursor.result?.update({ ...cursor.result.value, ...changed })
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [store, change] as const,
  )

const counted = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>(resolve => {
        const opening = indexedDB.open('amu-darya')
        opening.onsuccess = () => {
          const count = opening.result.transaction('decisions').objectStore('decisions').count()
          count.onsuccess = () => {
            opening.result.close()
            resolve(count.result)
          }
        }
      }),
  )

const SPOILED = [
  ['a head of another shape', 'games', { turn: 'three' }],
  ['a scenario that does not exist', 'games', { scenario: 'great-game' }],
  ['a decision that is none', 'decisions', { decision: 'seal' }],
  [
    'an order that the seat does not have',
    'decisions',
    {
      decision: { seat: 'tajikistan', move: 'draft', args: { slot: 0, call: 'drill atlantis' } },
    },
  ],
  [
    'a move out of the prototype',
    'decisions',
    {
      decision: { seat: 'tajikistan', move: 'constructor', args: {} },
    },
  ],
] as const

for (const [what, store, change] of SPOILED)
  test(`a saved game with ${what} is refused in a sentence, and kept`, async ({ page }) => {
    await play.sitDown(page)
    const address = page.url()
    await play.freeOrders(page).first().click()
    await expect(play.reasonField(page)).toBeVisible()
    await page.goto('/rules')
    const before = await counted(page)
    await tamper(page, store, change)
    await page.goto(address)
    await expect(page.getByText(WORDS.trouble.damaged)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await counted(page), 'decisions still kept').toBe(before)
    const download = page.waitForEvent('download')
    await play.button(page, 'The game as a file').click()
    expect((await download).suggestedFilename()).toMatch(/^amu-darya-.*\.json$/)
    await page.goto('/')
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
  })

test('a game of another version of the rules says so, and stays', async ({ page }) => {
  await play.sitDown(page)
  const address = page.url()
  await page.goto('/rules')
  await tamper(page, 'games', { rules: '0' })
  await page.goto(address)
  await expect(page.getByText(WORDS.trouble['other-rules'])).toBeVisible()
  await page.goto('/')
  await expect(page.getByText(WORDS.trouble['other-rules'])).toBeVisible()
})

const ADDRESSES = [
  ['/new?scenario=great-game', /No scenario is called “great-game”/],
  ['/new?seat=india', /No chair is called “india”/],
  ['/new?seat=constructor', /No chair is called “constructor”/],
  ['/new?level=genius', /at the level “genius”/],
  ['/new?seed=minus', /“minus” is no seed/],
  ['/new?seed=99999999999', /is no seed/],
  ['/new?scenario=first-orders&seat=iran', /taught from Tajikistan/],
] as const

test('an address that asks for what there is not says what there is', async ({ page }) => {
  for (const [address, sentence] of ADDRESSES) {
    await page.goto(address)
    await expect(page.getByRole('main')).toContainText(sentence)
    await page.getByRole('main').getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1, name: start.chooseTitle }), address).toBeVisible()
  }
})

test('an unknown path or game is named, with ways out', async ({ page }) => {
  for (const path of ['/nowhere', '/some/seat', '/game/', '/new/iran', '/%3Cscript%3E', '/%E0%A4%A']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: 'There is no page at this address' }), path).toBeVisible()
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  }
  for (const path of ['/game/unknown', '/game/%E0%A4%A', '/game/__proto__']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible()
    await expect(page.getByRole('link', { name: 'Back to the start' }), path).toBeVisible()
  }
})

test('a file that is no game, or not one that the rules allow, is refused in a sentence', async ({ page }) => {
  const file = JSON.parse(savedFile(1))
  const last = file.entries.findLastIndex(({ decision }: { decision: { move: string } }) => decision.move === 'draft')
  const illegal = structuredClone(file)
  illegal.entries[last].decision.args.call = 'drill atlantis'
  const told = page.getByRole('main').getByRole('status')
  for (const [text, sentence] of [
    ['', WORDS.trouble['not-a-game']],
    ['{"format":"amu-darya-solo-1"}', WORDS.trouble['not-a-game']],
    [JSON.stringify({ ...file, format: 'amu-darya-solo-0' }), WORDS.trouble['not-a-game']],
    [JSON.stringify(illegal), WORDS.trouble.damaged],
    [JSON.stringify({ ...file, game: { ...file.game, rules: '0' } }), WORDS.trouble['other-rules']],
  ]) {
    await openFile(page, text)
    await expect(told.filter({ hasText: sentence })).toBeVisible()
  }
  await openFile(page, JSON.stringify(file))
  await expect(page.getByRole('banner')).toContainText('Turn 2 of 6')
})
