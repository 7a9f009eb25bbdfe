import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { ClassClock } from '../../../client/online/class-clock.tsx'
import { clockFigure, saidLeft } from '../../../client/online/clock-now.ts'
import { Delegation } from '../../../client/online/delegation.tsx'
import { JoinPage } from '../../../client/online/join-page.tsx'
import { codeOf } from '../../../client/online/kept-place.ts'
import { LineNotices } from '../../../client/online/line-notices.tsx'
import { Lobby } from '../../../client/online/lobby.tsx'
import { Observing } from '../../../client/online/observing.tsx'
import { onlineTable } from '../../../client/online/online-table.ts'
import { StandingOrders } from '../../../client/online/standing-orders.tsx'
import { traceSentence } from '../../../client/online/trace.ts'
import { TableContext } from '../../../client/solo/table.ts'
import { TableOf } from '../../../client/table/table-screen.tsx'
import { TRACE_KINDS } from '../../../game/wire/room.ts'
import { ANNA, BOB, lineOver, roomOf, worldOf, YOU } from './class.ts'

const page = (element: ReactElement) => renderToStaticMarkup(element).replaceAll('<!-- -->', '')
afterEach(() => vi.useRealTimers())

test('one joins by a code, however it is typed', () => {
  expect(page(<JoinPage />)).toContain('Code of the class')
  expect(codeOf(' amu-2 34 ')).toBe('AMU234')
})

test('the lobby names everybody in the nine seats, and leaves the choice', () => {
  const room = roomOf({ stage: 'lobby', worlds: [worldOf({ tajikistan: [ANNA, BOB] })] })
  const { line } = lineOver(room)
  const html = page(<Lobby line={line} state={line.state()} room={room} you={YOU} />)
  expect(html.match(/class="class-seat/g)?.length).toBeGreaterThanOrEqual(9)
  expect(html).toContain('Anna (head, you)')
  expect(html).toContain('Bob')
  expect(html.match(/>Sit here/g)).toHaveLength(8)
  expect(html).toContain('You sit for Tajikistan.')
})

test('where the lecturer seats, nobody chooses', () => {
  const { settings } = roomOf()
  const room = roomOf({ stage: 'lobby', settings: { ...settings, seating: 'assigned' }, worlds: [worldOf({})] })
  const { line } = lineOver(room)
  const html = page(<Lobby line={line} state={line.state()} room={room} you={{ ...YOU, at: undefined }} />)
  expect(html).toContain('Your lecturer will seat you.')
  expect(html).not.toContain('Sit here')
})

test('the table of a class names who sits there and nothing of a game alone', () => {
  const room = roomOf()
  const { line } = lineOver(room)
  const table = onlineTable({ line, at: { world: 1, seat: 'tajikistan' } })
  const html = page(
    <TableContext value={table}>
      <TableOf snapshot={table.snapshot()} delegation={{ content: <p>among us</p>, unread: 2 }} hasNews />
    </TableContext>,
  )
  expect(html).toContain('Delegation: Anna, Bob')
  expect(html).toContain('Tajikistan, Anna, Bob')
  expect(html).toContain('Russia, script')
  expect(html).toContain('something new')
  expect(html).not.toContain('Others by script')
  expect(html).not.toContain('in this browser')
})

test('whoever is not head reads on the seal who is', () => {
  const room = roomOf({ you: { ...YOU, person: 'p2', head: false } })
  const { line } = lineOver(room)
  const table = onlineTable({ line, at: { world: 1, seat: 'tajikistan' } })
  const html = page(
    <TableContext value={table}>
      <TableOf snapshot={table.snapshot()} />
    </TableContext>,
  )
  expect(html).toContain('Seal: Anna is head of your delegation and seals.')
})

test('a delegation: the head may pass the head on, the others not', () => {
  const team = [{ id: 4, at: 0, person: 'p2', name: 'Bob', text: 'shall we close Khatlon' }]
  const show = (room: ReturnType<typeof roomOf>) =>
    page(
      <Delegation
        line={lineOver(room).line}
        room={room}
        at={{ world: 1, seat: 'tajikistan' }}
        onRead={() => undefined}
      />,
    )
  const html = show(roomOf({ team }))
  expect(html).toContain('shall we close Khatlon')
  expect(html.match(/>Make head/g)).toHaveLength(1)
  expect(show(roomOf({ team, you: { ...YOU, person: 'p2', head: false } }))).not.toContain('Make head')
})

test('a lost connection is said calmly, with what waits for it', () => {
  const { line } = lineOver(roomOf())
  const html = page(<LineNotices state={{ ...line.state(), status: 'lost', asking: 2 }} />)
  expect(html).toContain('The connection is lost; it comes back by itself. Nothing is lost. 2 decisions wait for it.')
  expect(page(<LineNotices state={line.state()} />)).not.toContain('connection')
})

test('the clock follows the server’s time, and a pause strikes it through', () => {
  vi.useFakeTimers({ now: 1_000_000 })
  const endsAt = 1_000_000 + 60_000 + 125_000
  expect(page(<ClassClock clock={{ state: 'running', endsAt }} skew={60_000} />)).toContain('2:05')
  expect(page(<ClassClock clock={{ state: 'running', endsAt }} skew={135_000} />)).toContain('class-clock-last')
  expect(page(<ClassClock clock={{ state: 'paused', left: 90_000 }} skew={0} />)).toContain('<s>1:30</s>')
  expect(page(<ClassClock clock={{ state: 'none' }} skew={0} />)).toBe('')
})

test.each([
  [125_000, '2:05', ''],
  [120_000, '2:00', '2 minutes left.'],
  [59_001, '1:00', '1 minute left.'],
  [15_000, '0:15', '15 seconds left.'],
  [0, '0:00', 'The time is up.'],
  [2 * 3_600_000 + 5 * 60_000, '2 h 05', ''],
  [3 * 86_400_000, '3 days', ''],
])('%d ms are shown as %s and said as "%s"', (left, figure, said) => {
  expect(clockFigure(left)).toBe(figure)
  expect(saidLeft(left)).toBe(said)
})

test('standing orders stand in the order of their choice', () => {
  const room = roomOf({ standing: ['abstain', 'refuse-offers'] })
  const html = page(<StandingOrders line={lineOver(room).line} room={room} />)
  expect(html).toContain('1. Abstain')
  expect(html).toContain('2. Refuse what is asked')
  expect(html.match(/type="checkbox"/g)).toHaveLength(5)
})

test('whatever Control does has its sentence', () => {
  const data = { seat: 'iran', to: 'script', seconds: 120, turn: 2, reason: 'a slip', what: 'person' }
  const said = TRACE_KINDS.map(kind => traceSentence({ id: 1, at: 0, world: 1, turn: 1, kind, data }))
  for (const sentence of said) expect(sentence).toMatch(/^[A-Z].*\.$/)
  expect(new Set(said).size).toBe(said.length)
  expect(said).toContain('Control handed the seat of Iran to a scripted actor.')
})

test('a watcher sees the board and nothing to decide with', () => {
  const { settings } = roomOf()
  const you = { role: 'observer', person: 'p9', name: 'Olga', world: 1, seat: 'tajikistan' } as const
  const room = roomOf({ you, settings: { ...settings, observers: 'seats' } })
  const { line } = lineOver(room)
  const html = page(<Observing line={line} state={line.state()} room={room} you={you} />)
  expect(html).toContain('Over the shoulder of Tajikistan')
  expect(html).toContain('No order is written.')
  expect(html).not.toMatch(/Seal|Write this order/)
  const open = roomOf({ you: { ...you, seat: undefined } as unknown as typeof you })
  const plain = page(<Observing line={line} state={line.state()} room={open} you={open.you as typeof you} />)
  expect(plain).not.toContain('No order is written.')
  expect(plain).toContain('Turn 1 of')
})
