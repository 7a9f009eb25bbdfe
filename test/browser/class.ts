import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join as joined } from 'node:path'
import { type Browser, expect, type Locator, type Page, test as plain } from '@playwright/test'
import { deskWords } from '../../client/control/words.ts'
import { words as online } from '../../client/online/words.ts'
import { words as start } from '../../client/start/words.ts'
import { words as table } from '../../client/table/words.ts'
import { root } from '../../server/setup/root.mjs'
import { atTable, button, freeOrders, reasonField, sealButton } from './play.ts'

/** A class as it sits in a room: a server of its own, Control's desk, phones, a projector. */

export type House = {
  readonly address: string
  /** As if the plug were pulled: nothing is said to anybody and nothing is tidied up. */
  readonly kill: () => Promise<void>
  readonly start: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const isUp = (address: string): Promise<boolean> =>
  fetch(`${address}/healthz`).then(
    answer => answer.ok,
    () => false,
  )

const ended = (server: ChildProcess): Promise<void> =>
  new Promise(resolve => {
    if (server.exitCode !== null || server.signalCode !== null) resolve()
    else server.once('exit', () => resolve())
  })

/** A test with a server process that it may kill, and a room of devices whose pages must not throw. */
export const test = plain.extend<{ house: House; room: Room }>({
  // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it takes, here nothing
  house: async ({}, use) => {
    const data = await mkdtemp(joined(tmpdir(), 'amu-darya-class-'))
    const port = await freePort()
    const address = `http://localhost:${port}`
    let server: ChildProcess | undefined
    const launch = async () => {
      server = spawn(process.execPath, ['server/main.ts'], {
        cwd: root,
        env: { ...process.env, NODE_ENV: 'production', PORT: String(port), DATA: data },
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      await expect.poll(() => isUp(address)).toBe(true)
    }
    const kill = async () => {
      if (!server) return
      server.kill('SIGKILL')
      await ended(server)
    }
    await launch()
    await use({ address, kill, start: launch })
    await kill()
    await rm(data, { recursive: true, force: true })
  },
  room: async ({ browser, house }, use, info) => {
    const room: Room = { browser, house, pages: [], thrown: [] }
    await use(room)
    if (info.status !== info.expectedStatus)
      await Promise.all(room.pages.map((page, at) => page.screenshot({ path: info.outputPath(`device-${at}.png`) })))
    expect(room.thrown, 'errors on the pages').toEqual([])
  },
})

type Device = { readonly width: number; readonly height: number }
export const PHONE: Device = { width: 390, height: 844 }
export const LAPTOP: Device = { width: 1366, height: 768 }

/** A room with its devices; `thrown` are errors that their pages met. */
type Room = {
  readonly browser: Browser
  readonly house: House
  readonly pages: Page[]
  readonly thrown: string[]
}

/** A device of its own in the room; it keeps nothing of another one. */
export async function deviceIn({ browser, house, pages, thrown }: Room, viewport: Device): Promise<Page> {
  const context = await browser.newContext({
    baseURL: house.address,
    viewport,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  pages.push(page)
  page.on('pageerror', error => thrown.push(String(error)))
  return page
}

/** Comes in by the code and a name, as far as the lobby. */
export async function join(page: Page, code: string, name: string): Promise<void> {
  await page.goto('/join')
  await page.getByLabel(online.code).fill(code.toLowerCase())
  await button(page, online.goOn).click()
  await page.getByLabel(online.name).fill(name)
  await button(page, online.join).click()
  await expect(page.getByRole('heading', { name: online.welcome(name) })).toBeVisible()
}

export const take = (page: Page, seat: string): Promise<void> =>
  button(page, new RegExp(`^${online.take} ?, ${seat}$`)).click()

/** Takes a seat in the lobby. */
export async function takeFirst(page: Page, seat: string): Promise<void> {
  await take(page, seat)
  await expect(page.getByRole('listitem').filter({ hasText: seat }).getByText(online.yours)).toBeVisible()
}

/** From the briefing to the table. */
export async function sitDown(page: Page): Promise<void> {
  await button(page, start.takeChair).click()
  await atTable(page)
}

/** Opens a part of the table on a phone. */
export async function toTab(page: Page, tab: keyof typeof table.tabs): Promise<void> {
  const tabs = page.getByRole('navigation', { name: table.tabsLabel })
  await tabs.getByRole('button', { name: new RegExp(`^${table.tabs[tab]}`) }).click()
}

/** Writes the first order that can be written, with a reason, and waits until the server has it. */
export async function writeOrder(page: Page, reason: string): Promise<void> {
  await toTab(page, 'orders')
  await freeOrders(page).first().click()
  await reasonField(page).fill(reason)
  await reasonField(page).blur()
}

export async function seal(page: Page): Promise<void> {
  await toTab(page, 'orders')
  await sealButton(page).click()
}

/** A part of the desk that is folded away. */
const foldOf = (desk: Page, title: string): Locator =>
  desk.locator('details').filter({ has: desk.locator('summary', { hasText: new RegExp(`^${title}$`) }) })

export async function unfold(desk: Page, title: string): Promise<Locator> {
  const fold = foldOf(desk, title)
  await fold.locator('summary').first().click()
  return fold
}

export async function endPhase(desk: Page): Promise<void> {
  await button(desk, deskWords.endPhase).click()
  await button(desk, deskWords.endYes).click()
}
