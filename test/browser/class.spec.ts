import { expect, type Locator, type Page } from '@playwright/test'
import { actWords } from '../../client/control/intervene/words.ts'
import { lobbyWords } from '../../client/control/lobby/words.ts'
import { openWords } from '../../client/control/open/words.ts'
import { deskWords } from '../../client/control/words.ts'
import { words as online } from '../../client/online/words.ts'
import { words as screen } from '../../client/screen/words.ts'
import { words as table } from '../../client/table/words.ts'
import { expectAccessible } from './axe.ts'
import {
  deviceIn,
  endPhase,
  join,
  LAPTOP,
  PHONE,
  seal,
  sitDown,
  take,
  takeFirst,
  test,
  toTab,
  unfold,
  writeOrder,
} from './class.ts'
import * as play from './play.ts'

/** Six seats with people, the first with a delegation of two; scripts hold the other three. */
const CLASS = {
  Dmitri: 'Russia',
  Aiko: 'Russia',
  Lin: 'China',
  Firuza: 'Tajikistan',
  Jonas: 'Turkmenistan',
  Sam: 'Taliban',
  Hina: 'Pakistan',
} as const
type Name = keyof typeof CLASS
const NAMES = Object.keys(CLASS) as Name[]
const REASON = 'To have more hands at the river.'

test('a class plays a whole game, whatever happens to its devices and its server', async ({ room }) => {
  const { house } = room
  const [desk, wall] = [await deviceIn(room, LAPTOP), await deviceIn(room, LAPTOP)]
  const phones = Object.fromEntries(
    await Promise.all(NAMES.map(async name => [name, await deviceIn(room, PHONE)] as const)),
  ) as Record<Name, Page>
  const everyone = Object.values(phones)
  const each = (deed: (phone: Page) => Promise<unknown>) => Promise.all(everyone.map(deed))

  const code = await test.step('Control opens a session', async () => {
    await desk.goto('/control')
    await play.button(desk, openWords.open).click()
    await expect(play.button(desk, lobbyWords.startOpen)).toBeVisible()
    return new URL(desk.url()).pathname.split('/').at(-1) ?? ''
  })

  await test.step('the projector shows the way in', async () => {
    await wall.goto(`/screen/${code}`)
    await expect(wall.locator('.screen-code')).toHaveText(code)
    await expect(wall.getByRole('img', { name: /^QR code of .*\/join$/ })).toBeVisible()
  })

  await test.step('seven people join by code and take six seats', async () => {
    await Promise.all(NAMES.map(name => join(phones[name], code, name)))
    await expect(wall.getByText(screen.waiting(NAMES.length))).toBeVisible()
    // In turn, so that the first of a delegation is known.
    for (const name of NAMES) await takeFirst(phones[name], CLASS[name])
    await expect(seatOnWall(wall, 'Russia')).toContainText(/Dmitri, Aiko|Aiko, Dmitri/)
    await expect(seatOnWall(wall, 'Iran')).toContainText(screen.open)
    await expectAccessible(phones.Lin, 'lobby on a phone')
    await expectAccessible(wall, 'lobby on the wall')
  })

  await test.step('Control starts, with scripts in the empty seats', async () => {
    await play.button(desk, lobbyWords.startFilled).click()
    await each(sitDown)
    await expect(wall.getByRole('heading', { level: 1 })).toHaveText(screen.turn(1, 6))
    await expect(seatOnWall(wall, 'Iran')).toContainText(screen.script)
    await expect(seatOnWall(wall, 'Iran')).toContainText(screen.states.sealed)
  })

  await test.step('a player who reloads is back in the same draft', async () => {
    const { Firuza } = phones
    await writeOrder(Firuza, REASON)
    await expect(seatOnWall(wall, 'Tajikistan')).toContainText(screen.states.writing)
    await Firuza.reload({ waitUntil: 'commit' })
    await expectDraft(Firuza)
  })

  await test.step('Control pauses and lets the game go on', async () => {
    await play.button(desk, deskWords.pauseAll).click()
    await expect(phones.Lin.getByText(online.paused)).toBeVisible()
    await expect(wall.getByText(screen.paused).first()).toBeVisible()
    await toTab(phones.Lin, 'orders')
    await expect(play.sealButton(phones.Lin)).toHaveAttribute('aria-disabled', 'true')
    await play.button(desk, deskWords.resumeAll).click()
    await expect(phones.Lin.getByText(online.paused)).toBeHidden()
    await expect(wall.getByText(screen.toDo)).toBeVisible()
  })

  await test.step('Control plays an event early, and puts a number right', async () => {
    const events = desk.getByRole('region', { name: actWords.title })
    const headline = (await events.getByRole('heading', { level: 4 }).first().textContent()) ?? ''
    await play.button(events, actWords.play).first().click()
    await expect(wall.getByText(headline).first()).toBeVisible()
    const amend = await unfold(desk, actWords.amend.title)
    await amend.getByLabel(actWords.amend.reason).fill('a die was read wrong')
    await play.button(amend, actWords.amend.button).click()
    await expect(amend.getByText(actWords.amend.done)).toBeVisible()
    await expect(wall.getByText('a die was read wrong')).toBeVisible()
    await expectAccessible(desk, 'desk')
    await expectAccessible(wall, 'board on the wall')
  })

  await test.step('one who leaves is replaced by a script, and comes back', async () => {
    const { Hina } = phones
    await Hina.getByRole('banner').locator('summary', { hasText: online.menu }).click()
    await Hina.getByText(online.hand, { exact: true }).click()
    await play.button(Hina, online.leaveSeat).click()
    await play.button(Hina, online.yes).click()
    await expect(seatOnWall(wall, 'Pakistan')).toContainText(screen.script)
    await expect(seatOnWall(wall, 'Pakistan')).toContainText(screen.states.sealed)
    await take(Hina, 'Pakistan')
    await expect(seatOnWall(wall, 'Pakistan')).toContainText('Hina')
    await play.atTable(Hina)
    await toTab(Hina, 'orders')
    await play.button(Hina, table.openAgain).click()
    await expect(seatOnWall(wall, 'Pakistan')).not.toContainText(screen.states.sealed)
  })

  await test.step('the head seals for a delegation', async () => {
    await toTab(phones.Aiko, 'orders')
    await expect(play.sealButton(phones.Aiko)).toContainText(online.headSeals('Dmitri'))
    await seal(phones.Dmitri)
    await expect(seatOnWall(wall, 'Russia')).toContainText(screen.states.sealed)
  })

  await test.step('a server that dies loses no decision, and everyone is back by themselves', async () => {
    await house.kill()
    await expect(wall.getByText(screen.lost)).toBeVisible()
    await expect(phones.Sam.getByText(online.lost)).toBeVisible()
    await house.start()
    await expect(wall.getByText(screen.lost)).toBeHidden()
    await each(phone => expect(phone.getByText(online.lost)).toBeHidden())
    await expect(desk.getByText(deskWords.lost)).toBeHidden()
    await expect(seatOnWall(wall, 'Russia')).toContainText(screen.states.sealed)
    await expect(seatOnWall(wall, 'Tajikistan')).toContainText(screen.states.writing)
    await phones.Firuza.reload({ waitUntil: 'commit' })
    await expectDraft(phones.Firuza)
    await expect(wall.locator('.screen-names', { hasText: 'Sam' })).toBeVisible()
    await expect(wall.getByText('a die was read wrong')).toBeVisible()
  })

  await test.step('the last seal opens all orders, on every screen', async () => {
    const { Dmitri, Aiko, ...others } = phones
    await Promise.all(Object.values(others).map(seal))
    await each(play.atResolution)
    await expect(wall.locator('.screen-telling')).toBeVisible()
    await expect(wall.locator('.screen-headline')).toContainText(screen.turn(1, 6))
    await each(play.skipThrough)
    await each(phone => expect(phone.getByRole('banner')).toContainText(table.turn(2, 6)))
    // What was told is not told again.
    await wall.reload({ waitUntil: 'commit' })
    await expect(wall.getByRole('heading', { level: 1 })).toHaveText(screen.turn(2, 6))
  })

  await test.step('Control goes back to the start of a turn', async () => {
    const rewind = await unfold(desk, actWords.rewind.title)
    await rewind.getByRole('combobox').selectOption({ index: 0 })
    await play.button(rewind, actWords.rewind.button).click()
    await play.button(rewind, actWords.rewind.yes).click()
    await each(phone => expect(phone.getByRole('banner')).toContainText(table.turn(1, 6)))
    await expect(wall.getByRole('heading', { level: 1 })).toHaveText(screen.turn(1, 6))
    await expect(seatOnWall(wall, 'Russia')).not.toContainText(screen.states.sealed)
  })

  await test.step('the turn that is played again is told again', async () => {
    await endPhase(desk)
    await each(play.atResolution)
    await expect(wall.locator('.screen-telling')).toBeVisible()
  })

  await test.step('Control ends the phases, and the game is over', async () => {
    const place = desk.locator('.plan b')
    for (let phase = 2; phase <= 6; phase++) {
      const before = (await place.textContent()) ?? ''
      await endPhase(desk)
      await expect(place).not.toHaveText(before)
      // The region may give way before the last turn.
      if ((await place.textContent()) === deskWords.over) break
    }
    await expect(place).toHaveText(deskWords.over)
  })

  await test.step('Control opens the debrief on every screen', async () => {
    const close = await unfold(desk, actWords.session.close)
    await play.button(close, actWords.session.close).click()
    await play.button(close, actWords.session.closeYes).click()
    await expect(wall.getByText(screen.debriefOpen)).toBeVisible()
    await each(play.skipThrough)
    await each(phone => expect(play.debriefParts(phone)).toBeVisible())
  })
})

const seatOnWall = (wall: Page, seat: string): Locator =>
  wall.getByRole('listitem').filter({ has: wall.locator('.screen-role', { hasText: new RegExp(`^${seat}$`) }) })

/** The order that was written stands on the phone with its reason. */
async function expectDraft(phone: Page): Promise<void> {
  await play.atTable(phone)
  await toTab(phone, 'orders')
  await play.button(phone, /order 1, drafted/).click()
  await expect(play.reasonField(phone)).toHaveValue(REASON)
}
