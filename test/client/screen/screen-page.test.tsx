import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { LineState } from '../../../client/online/line.ts'
import { pagesOf } from '../../../client/resolution/chapters.ts'
import { Headlines } from '../../../client/screen/headlines.tsx'
import { ScreenOf } from '../../../client/screen/screen-page.tsx'
import { words } from '../../../client/screen/words.ts'
import { eventOf } from '../../../game/events.ts'
import type { SeatState } from '../../../game/wire/room.ts'
import { headline, outcome } from '../../../game/words/index.ts'
import { boardAfter, closedAfter, roomOf, seats, stateOf, worldOf } from './wall-state.ts'

const ADDRESS = 'http://192.168.1.20:8080'
const html = (change: Partial<LineState>) =>
  renderToStaticMarkup(<ScreenOf code="K7PM2X" state={stateOf(change)} address={ADDRESS} />)
const text = (change: Partial<LineState>) =>
  html(change)
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replace(/\s+/g, ' ')

const board = boardAfter(1)
const ended = boardAfter(6)
const open = (at: number): Partial<SeatState> => ({
  sealed: false,
  writing: false,
  ...(at === 1 ? { holder: 'open', people: [] } : {}),
})
const lobby = (worlds: number) =>
  roomOf(
    Array.from({ length: worlds }, (_, at) =>
      worldOf(board, { number: at + 1, name: `River ${at}`, seats: seats(open) }),
    ),
    { stage: 'lobby' },
  )

describe('the lobby', () => {
  test('says how to come in, and who has a seat', () => {
    const page = text({ room: lobby(1) })
    expect(page).toContain('K7PM2X')
    expect(page).toContain('192.168.1.20:8080 /join')
    expect(page).toContain('Tajikistan Firuza, Tom')
    expect(page).toContain('China open')
    expect(page).toContain('8 of 9 taken')
    expect(html({ room: lobby(1) })).toContain('aria-label="QR code of 192.168.1.20:8080/join"')
  })

  test('counts who waits for a seat', () => {
    expect(text({ room: { ...lobby(1), unseated: 1 } })).toContain('1 person waits for a seat.')
    expect(text({ room: { ...lobby(1), unseated: 4 } })).toContain('4 people wait for a seat.')
    expect(text({ room: { ...lobby(1), unseated: 0 } })).not.toContain('for a seat.')
  })

  test('shows several worlds by name, many by their marks', () => {
    expect(text({ room: lobby(3) })).toContain('River 2 8 of 9 taken')
    const many = html({ room: lobby(12) })
    expect(many).toContain('River 11')
    expect(many).not.toContain('Firuza')
    expect(many.match(/aria-label="Tajikistan"/g)).toHaveLength(12)
  })
})

describe('the decision phase', () => {
  test('shows the turn, its dates and events, the seats and the index', () => {
    const page = text({ room: roomOf([worldOf(board)]), board })
    expect(page).toContain('Turn 2 of 6 13–30 September 2021')
    for (const { id } of board.world.events) expect(page).toContain(eventOf(id)?.headline)
    expect(page).toContain('Tajikistan Firuza, Tom writing')
    expect(page).toContain('Uzbekistan script sealed')
    expect(page).toContain('5 of 9 sealed')
    expect(page).toContain(`${board.world.index} of 100`)
  })

  test('without a clock tells large who has sealed', () => {
    expect(text({ room: roomOf([worldOf(board)]), board })).toContain('5 of 9 have sealed')
  })

  test('tells the time that is left', () => {
    const world = worldOf(board, { clock: { state: 'running', endsAt: Date.now() + 251_900 } })
    expect(text({ room: roomOf([world]), board })).toContain('4:12 to talk, decide and seal')
  })

  test('strikes the clock through while Control has paused', () => {
    const world = worldOf(board, { clock: { state: 'paused', left: 252_000 } })
    const change = { room: roomOf([world]), board }
    expect(html(change)).toContain('<s>4:12</s>')
    expect(text(change)).toContain(words.paused)
  })

  test('a pause is told without a clock too', () => {
    const world = worldOf(board, { clock: { state: 'paused', left: undefined } })
    expect(text({ room: roomOf([world]), board })).toContain(words.paused)
  })

  test('a team of which nobody is there is away, an open orders sheet is not sealed', () => {
    const away = seats(at => (at === 6 ? { people: [{ ...seats()[6].people[0], here: false }] } : {}))
    expect(text({ room: roomOf([worldOf(board, { seats: away })]), board })).toContain('Pakistan Hina away')
  })

  test('names the world shown and tells of the others', () => {
    const worlds = [worldOf(board), worldOf(board, { number: 2, course: [52, 57] })]
    const page = text({ room: roomOf(worlds), board })
    expect(page).toContain(`Panj ${words.shown}`)
    expect(page).toContain('Kunduz turn 2, index 57')
  })

  test('shows what Control says to all, and not what it says to some', () => {
    const notice = { id: 1, at: 0, world: 0, turn: 2, to: [], text: 'Two more minutes.' }
    const room = roomOf([worldOf(board)], {
      notices: [notice, { ...notice, id: 2, to: ['russia'], text: 'For Moscow.' }],
    })
    const page = text({ room, board })
    expect(page).toContain('Two more minutes.')
    expect(page).not.toContain('For Moscow.')
  })

  test('tells what Control did on the board in this turn', () => {
    const line = { id: 1, at: 5, world: 1, turn: 2, kind: 'amended' as const, data: { reason: 'a slip at the line' } }
    const page = (turn: number) => text({ room: roomOf([worldOf(board)], { trace: [{ ...line, turn }] }), board })
    expect(page(2)).toContain('a slip at the line')
    expect(page(1)).not.toContain('a slip at the line')
  })

  test('a screen that is opened late does not tell old turns', () => {
    expect(html({ room: roomOf([worldOf(board)]), board })).not.toContain('screen-telling')
  })
})

describe('the headlines', () => {
  const pages = pagesOf(board.told, 1, -1, board.world).filter(({ lead }) => lead)
  const told = renderToStaticMarkup(<Headlines board={board} turn={1} onDone={() => undefined} />)

  test('begin with the weightiest of the first chapter that has something to tell, and say of which turn', () => {
    const [{ lead }] = pages
    if (!lead) throw new Error('Nothing was told of the first turn.')
    expect(told).toContain(headline(lead, board.world).title.replaceAll("'", '&#x27;'))
    expect(told).toContain('Turn 1 of 6')
  })

  test('mark their chapter among the nine', () => {
    expect(told.match(/<li/g)?.length).toBeGreaterThanOrEqual(9)
    expect(told).toMatch(new RegExp(`aria-current="step"[^>]*><span>${pages[0].number}</span>`))
  })
})

describe('after the end', () => {
  test('tells how it ended and the course of each world, and no winner', () => {
    const worlds = [worldOf(ended), worldOf(ended, { number: 2, course: [52, 55, 58, 60, 71, 75, 78] })]
    const page = { room: roomOf(worlds, { stage: 'debrief' }), board: ended }
    expect(text(page)).toContain(outcome(ended.world))
    const limits = [...html(page).matchAll(/class="screen-limit"[^>]* y1="([^"]+)"/g)].map(([, y]) => y)
    expect(limits.slice(0, 2), 'the limits at one height in every world').toEqual(limits.slice(2))
    expect(text(page)).toContain(words.debriefOpen)
    expect(html(page)).toContain('aria-label="Kunduz: 52, 55, 58, 60, 71, 75, 78."')
    expect(text(page)).not.toContain('first with')
  })

  test('waits for Control to open the debrief', () => {
    expect(text({ room: roomOf([worldOf(ended)]), board: ended })).toContain(words.waitForDebrief)
  })

  test('a session that was closed early says so', () => {
    const closed = closedAfter(1)
    const page = text({ room: roomOf([worldOf(closed)], { stage: 'debrief' }), board: closed })
    expect(page).toContain(outcome(closed.world))
    expect(page).toContain('in turn 2')
  })
})

describe('the line', () => {
  test('that is lost is told under the last board', () => {
    const page = text({ room: roomOf([worldOf(board)]), board, status: 'lost' })
    expect(page).toContain('Turn 2 of 6')
    expect(page).toContain(words.lost)
  })

  test('that is refused says why', () => {
    expect(text({ status: 'refused', why: 'There is no session of this code.' })).toContain(
      'There is no session of this code.',
    )
  })
})

test.each([
  ['lobby', { room: lobby(2) }],
  ['board', { room: roomOf([worldOf(board)]), board }],
  ['end', { room: roomOf([worldOf(ended)]), board: ended }],
])('nothing on the %s can be pressed', (_, change) => {
  expect(html(change)).not.toMatch(/<(a|button|input|select|summary)\b|tabindex/i)
})
