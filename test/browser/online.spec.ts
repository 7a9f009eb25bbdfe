import type { Browser, Page } from '@playwright/test'
import { io, type Socket } from 'socket.io-client'
import { words as online } from '../../client/online/words.ts'
import { words as start } from '../../client/start/words.ts'
import { words as table } from '../../client/table/words.ts'
import { talkWords as talk } from '../../client/talk/words.ts'
import type { ControlArgs, ControlAsk, SessionOpened } from '../../game/wire/frames.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './page.ts'
import * as play from './play.ts'

/** Two in one seat, on a laptop and on a phone, against eight scripted actors; Control speaks over a line of its own. */

const LAPTOP = { width: 1366, height: 768 }
const PHONE = { width: 390, height: 844 }
test.use({ viewport: LAPTOP, serviceWorkers: 'block' })

const SETTINGS = {
  ...{ scenario: 'after-kabul', worlds: 1, seating: 'free', sealing: 'head', clock: { kind: 'minutes', each: 20 } },
  ...{ observers: 'public', level: 'novice', keepDays: 1 },
}

type Control = {
  readonly code: string
  readonly ask: <A extends ControlAsk>(ask: A, args: ControlArgs<A>) => Promise<void>
  readonly close: () => void
}

const openClass = async (address: string): Promise<Control> => {
  const opened = await fetch(`${address}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(SETTINGS),
  })
  const { code, control } = (await opened.json()) as SessionOpened
  const line: Socket = io(address, { transports: ['websocket'] })
  expect(await line.emitWithAck('hello', { as: 'control', code, secret: control, build: '' })).toMatchObject({
    ok: true,
  })
  let asked = 0
  return {
    code,
    ask: async (ask, args) => {
      const id = `control-${String(asked++).padStart(4, '0')}`
      expect(await line.emitWithAck('ask', { id, ask, args })).toEqual({ ok: true })
    },
    close: () => line.close(),
  }
}

const join = async (page: Page, name: string) => {
  await page.getByLabel(online.name).fill(name)
  await play.button(page, online.join).click()
  await expect(page.getByRole('heading', { name: online.welcome(name) })).toBeVisible()
}

const onPhone = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ viewport: PHONE, hasTouch: true, serviceWorkers: 'block' })).newPage()

test('a class joins, sits down, writes, loses the page and seals', async ({ page, browser, baseURL }) => {
  const control = await openClass(String(baseURL))
  await page.goto('/')
  await page.getByLabel(start.code).fill(control.code.toLowerCase())
  await play.button(page, start.join).click()
  await expect(page.getByLabel(online.name)).toBeVisible()
  await expectAccessible(page)
  await join(page, 'Anna')
  await play.button(page, online.noted).click()
  await play.button(page, `${online.take}, Tajikistan`).click()
  await expect(page.getByText(online.seatIn('Tajikistan', ''))).toBeVisible()
  await expectAccessible(page)

  const phone = await onPhone(browser)
  await phone.goto(`${baseURL}/join/${control.code}`)
  await join(phone, 'Bob')
  await play.button(phone, `${online.take}, Tajikistan`).click()
  await expect(phone.getByText(online.seatIn('Tajikistan', ''))).toBeVisible()
  await expectAccessible(phone)

  await control.ask('fill', { world: 0 })
  await control.ask('start', {})
  for (const each of [page, phone]) await play.button(each, start.takeChair).click()
  await play.atTable(page)
  await expect(page.getByText(table.delegation('Anna, Bob'))).toBeVisible()
  await expect(page.getByRole('timer')).toHaveText(/^(20:00|19:\d\d)$/)

  await play.button(phone, new RegExp(`^${table.tabs.orders}`)).click()
  await expect(play.button(phone, table.sealNot(online.headSeals('Anna')))).toBeVisible()
  await play.button(phone, new RegExp(`^${table.tabs.talk}`)).click()
  await play.button(phone, table.asides.delegation).click()
  await phone.getByLabel(online.write).fill('Shall we keep Khatlon vetted?')
  await play.button(phone, talk.send).click()
  await expectAccessible(phone)
  await page.getByRole('button', { name: /^Talk/ }).click()
  await play.button(page, `${table.asides.delegation} (1)`).click()
  await expect(page.getByText('Shall we keep Khatlon vetted?')).toBeVisible()

  await page.locator('.table-line:not([aria-disabled="true"])').first().click()
  await page.getByPlaceholder(table.reasonHint).fill('We expect calm')
  await expect(phone.getByRole('heading', { name: online.channel })).toBeVisible()
  await page.reload()
  await play.atTable(page)
  await play.button(page, /^order 1, drafted/).click()
  await expect(page.getByPlaceholder(table.reasonHint)).toHaveValue('We expect calm')

  await control.ask('tell', { world: 1, to: [], text: 'Two minutes to go.' })
  await control.ask('pause', { world: 0 })
  await expect(page.getByText('Two minutes to go.')).toBeVisible()
  await expect(play.button(page, table.sealNot(online.pausedNoSeal))).toBeVisible()
  await expectAccessible(page)
  await control.ask('resume', { world: 0 })
  await play.button(page, online.read).click()
  await page.locator('.class-menu > summary').click()
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  await play.sealButton(page).click()
  for (const each of [page, phone]) await play.atResolution(each)
  control.close()
})

test('a watcher sees the board and decides nothing', async ({ page, baseURL }) => {
  const control = await openClass(String(baseURL))
  await control.ask('fill', { world: 0 })
  // A chair that waits: scripts alone would play to the end at once.
  await control.ask('hand', { world: 1, seat: 'iran', to: 'open' })
  await control.ask('start', {})
  await page.goto(`/join/${control.code}`)
  await page.getByLabel(online.name).fill('Olga')
  await page.getByLabel(online.observer.name).check()
  await play.button(page, online.join).click()
  await expect(page.getByRole('heading', { name: online.turnOf(1, 6) })).toBeVisible()
  await expect(play.sealButton(page)).toHaveCount(0)
  await expectAccessible(page)
  control.close()
})

test('a wrong code is said in a sentence', async ({ page, complaints }) => {
  await page.goto('/join')
  await page.getByLabel(online.code).fill('ABC')
  await play.button(page, online.goOn).click()
  await expect(page.getByText(online.codeLength)).toBeVisible()
  await page.getByLabel(online.code).fill('ZZZZZZ')
  await play.button(page, online.goOn).click()
  await expect(page.getByText(/No (session|class) has this code/)).toBeVisible()
  await expectAccessible(page)
  // The browser notes the server's 404 by itself.
  complaints.length = 0
})
