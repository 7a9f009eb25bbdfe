import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { LookingBack } from '../../../client/control/back/looking-back.tsx'
import { endOf, spanText } from '../../../client/control/clock.ts'
import { DeskContext } from '../../../client/control/desk.ts'
import { presenceOf } from '../../../client/control/grid/presence.ts'
import { actingLine } from '../../../client/control/intervene/acting.ts'
import { comingIn, idleIn } from '../../../client/control/intervene/coming.ts'
import { effectsOf, freshDraft, numbersOf } from '../../../client/control/intervene/effect-draft.ts'
import { EffectEditor } from '../../../client/control/intervene/effect-editor.tsx'
import { traceText } from '../../../client/control/intervene/trace.ts'
import { Lobby, readiness } from '../../../client/control/lobby/lobby.tsx'
import { minutesOf, PLAN, typed } from '../../../client/control/open/plan.ts'
import { OpenPage } from '../../../client/control/open-page.tsx'
import { Running } from '../../../client/control/running.tsx'
import { rowsOf } from '../../../client/control/see/rows.ts'
import { teamLinesIn } from '../../../client/control/see/team-lines.tsx'
import { SEATS } from '../../../content/ids.ts'
import { boardOf, seenFrom, step } from '../../../game/boardgame.ts'
import { WRITABLE } from '../../../game/control/written.ts'
import { SEAT } from '../../../game/places.ts'
import { refusal } from '../../../game/play.ts'
import { openSession } from '../../../game/wire/frames.ts'
import { type Room, TRACE_KINDS } from '../../../game/wire/room.ts'
import type { Decision } from '../../../game/world.ts'
import { type Asked, chair, deskOf, lineOf, MINUTE, NOW, person, room, world } from './sample.ts'

const opening = boardOf({ scenario: 'after-kabul', seed: 7 })
const page = (of: Room, part: ReactNode, board = opening) =>
  renderToStaticMarkup(<DeskContext value={deskOf(of, board)}>{part}</DeskContext>)
const running = (of: Room) => page(of, <Running letter={undefined} onLetter={() => undefined} />)

describe('opening a session', () => {
  test('the plan as it stands is one that the server takes', () => {
    expect(openSession.safeParse(PLAN).success).toBe(true)
    expect(minutesOf(PLAN)).toBe(72)
  })
  test('a number out of range is kept within it, and no number changes nothing', () => {
    expect([typed('99', 1, 12, 3), typed('0', 1, 12, 3), typed('', 1, 12, 3), typed('x', 1, 12, 3)]).toEqual([
      12, 1, 3, 3,
    ])
  })
  test('the page says what is kept and for how long', () => {
    const html = renderToStaticMarkup(<OpenPage />)
    expect(html).toContain('Open the session')
    expect(html).toContain('30 days after the last use')
  })
})

describe('the lobby', () => {
  const lobby = room([world({ russia: chair(['Mia']), iran: chair([], { holder: 'open' }) })], {
    stage: 'lobby',
    people: [person('Mia', { head: true }), person('Leo')],
  })
  test('it counts who has no seat and which seats have nobody', () => {
    expect(readiness(lobby)).toEqual({ open: 1, seated: true, unseated: 1, alone: [] })
  })
  test('it shows the code, who has arrived, and a choice of seats for each', () => {
    const html = page(lobby, <Lobby />)
    expect(html).toContain('PANJ47')
    expect(html).toContain('Mia has arrived: phones reach this laptop.')
    expect(html.match(/aria-label="Seat of /g)).toHaveLength(2)
    expect(html).toContain('Start with scripts in empty seats')
  })
  test('before anybody is there it says what to try', () => {
    const html = page({ ...lobby, people: [] }, <Lobby />)
    expect(html).toContain('No phone has arrived yet')
    expect(html).toContain('hotspot')
  })
  test('the key to the desk is not shown until it is asked for', () => {
    expect(page(lobby, <Lobby />)).not.toContain('#secret')
  })
})

describe('the running desk', () => {
  const worlds = [1, 2, 3].map(number =>
    world(
      { russia: chair(['Dmitri', 'Aiko'], { sealed: true }) },
      { number, name: `World ${number}`, course: [50, 47] },
    ),
  )
  test('three worlds stand side by side, each seat a button that says who and how far', () => {
    const html = running(room(worlds))
    expect(html.match(/class="grid-cell"/g)).toHaveLength(27)
    expect(html).toContain('Russia in World 2: Dmitri, Aiko, sealed')
    expect(html).not.toContain('Worlds after')
  })
  test('more than three worlds are paged', () => {
    const html = running(room([...worlds, world({}, { number: 4, name: 'World 4' })]))
    expect(html).toContain('1–3 of 4')
    expect(html.match(/class="grid-cell"/g)).toHaveLength(27)
  })
  test('the events to come stand with play and hold, this world’s own', () => {
    const html = running(room(worlds))
    const [first] = comingIn(opening.world)
    expect(first.turn).toBe(2)
    expect(html).toContain('At the start of turn 2')
    expect(html).toContain('Play now')
  })
  test('after the close all worlds stand side by side', () => {
    const closed = step(opening, { seat: 'control', move: 'close', args: {} })
    expect(closed?.world.phase).toBe('over')
    const record = {
      world: 1,
      scenario: 'after-kabul',
      seed: 7,
      decisions: [{ seat: 'control', move: 'close', args: {} }],
    }
    const html = page(
      room([world({}, { phase: 'over' })], { stage: 'debrief', records: [{ ...record, by: [''], whys: [] } as never] }),
      <LookingBack />,
    )
    expect(html).toContain('The worlds side by side')
    expect(html).not.toContain('has not arrived yet')
  })
})

describe('presence', () => {
  test('a script that weighs plans says so, until it has sealed', () => {
    const script = chair([], { holder: 'script', thinking: true })
    expect(presenceOf(script, NOW).state).toBe('thinking')
    expect(presenceOf({ ...script, sealed: true }, NOW).state).toBe('sealed')
    const html = running(room([world({ iran: script }, { number: 1, name: 'World 1', course: [50] })]))
    expect(html).toContain('Iran in World 1: script, weighing plans')
  })
  const gone = (name: string, minutes: number) => person(name, { here: false, awaySince: NOW - minutes * MINUTE })
  test('a team is away only when all are, since the last one went', () => {
    const team = chair(['Hina', 'Rui'])
    expect(presenceOf(team, NOW).away).toBeUndefined()
    expect(presenceOf({ ...team, people: [gone('Hina', 9), gone('Rui', 2)] }, NOW).away).toBe(2)
    expect(presenceOf({ ...team, people: [gone('Hina', 9), person('Rui')] }, NOW).away).toBeUndefined()
  })
  test('the head comes first, and a removed name is not shown', () => {
    const team = chair([], { holder: 'people', people: [person('Rui'), person(''), person('Hina', { head: true })] })
    expect(presenceOf(team, NOW).names).toEqual(['Hina', 'Rui'])
  })
})

describe('what is seen', () => {
  const decisions: Decision[] = [
    { seat: 'russia', move: 'say', args: { to: ['iran'], text: 'Quietly.' } },
    { seat: 'russia', move: 'seal', args: {} },
  ]
  const board = boardOf({ scenario: 'after-kabul', seed: 7, decisions })
  test('the truth has every agenda; a seat has its own, all others none', () => {
    const agendas = (seat: number) =>
      rowsOf(seenFrom(board, seat).world)
        .filter(({ label }) => label === 'agenda')
        .flatMap(({ items }) => items.flatMap(({ seats }) => seats))
    expect(rowsOf(board.world).find(({ label }) => label === 'agenda')?.items).toHaveLength(SEATS.length)
    expect(agendas(SEAT.iran)).toEqual(['iran'])
    expect(agendas(-1)).toEqual([])
  })
  test('hidden cells are in the truth alone', () => {
    const labels = (of: typeof board) => rowsOf(of.world).map(({ label }) => label)
    const cells = board.world.tracks.cells.map((_, at) => (at === SEAT.tajikistan ? 1 : 0))
    const searched = { ...board, world: { ...board.world, tracks: { ...board.world.tracks, cells } } }
    expect(labels(searched)).toContain('hidden')
    for (let seat = -1; seat < SEATS.length; seat++) expect(labels(seenFrom(searched, seat))).not.toContain('hidden')
  })
})

test('talk inside teams is listed with its world; what people said who have left is in all', () => {
  const worlds = [world({ iran: chair(['Zara']) }), world({ iran: chair(['Max']) }, { number: 2 })]
  const line = (id: number, name: string) => ({ id, at: NOW, person: name.toLowerCase(), name, text: 'Seal?' })
  const team = [line(1, 'Zara'), line(2, 'Max'), line(3, 'Gone')]
  expect(teamLinesIn({ worlds, team }, 1).map(({ id }) => id)).toEqual([1, 3])
  expect(teamLinesIn({ worlds, team }, 2)).toMatchObject([{ id: 2, place: { world: 2, seat: 'iran' } }, { id: 3 }])
})

describe('intervening', () => {
  test('every thing that Control may write starts whole, and the engine takes it', () => {
    for (const { id } of WRITABLE) {
      const effects = effectsOf([freshDraft(id)])
      expect(effects, id).toHaveLength(1)
      const why = refusal(opening.world, { seat: 'control', move: 'inject', args: { text: 'News.', effects } })?.code
      expect([undefined, 'moves-nothing'], id).toContain(why)
    }
  })
  test('nought is no change, but a thing that stands may end', () => {
    const of = (id: string) => numbersOf(WRITABLE.find(each => each.id === id) as never)
    expect(of('tension')).not.toContain(0)
    expect(of('trade')).toEqual([1, 0])
  })
  test('an effect between a seat and itself is not whole', () => {
    expect(effectsOf([{ id: 'relation', places: ['iran', 'iran'], n: 1 }])).toBeUndefined()
  })
  test('the sentence reads as all will read it', () => {
    const drafts = [{ id: 'tension', places: ['khatlon'], n: 1 } as const]
    expect(renderToStaticMarkup(<EffectEditor drafts={drafts} onDrafts={() => undefined} />)).toMatch(
      /All will read: .*Khatlon/,
    )
  })
  test('an event that comes is not offered a second time', () => {
    const coming = comingIn(opening.world).map(({ id }) => id)
    expect(coming.length).toBeGreaterThan(5)
    expect(idleIn(opening.world).filter(id => coming.includes(id))).toEqual([])
  })
  test('what is decided in a seat’s chair goes as Control’s act', async () => {
    const asked: Asked[] = []
    const line = actingLine(lineOf(asked), { world: 2, seat: 'iran' })
    await line.ask('decide', { move: 'seal', args: {} })
    expect(asked).toEqual([
      { ask: 'decide', args: { world: 2, move: 'act', args: { seat: 'iran', move: 'seal', args: {} } } },
    ])
    await line.ask('leave', {})
    expect(asked).toHaveLength(1)
  })
  test('every kind of trace is a whole sentence', () => {
    const of = room([world({})])
    for (const kind of TRACE_KINDS) {
      const data = {
        seconds: 60,
        event: 'wells-fail',
        reason: 'A slip.',
        seat: 'iran',
        turn: 2,
        to: 'script',
        what: 'person',
      }
      expect(traceText({ id: 1, at: NOW, world: 1, turn: 1, kind, data }, of)).toMatch(/^[A-Z“].*[.”]$/)
    }
    expect(traceText({ id: 1, at: NOW, world: 0, turn: 1, kind: 'extended', data: { seconds: 60 } }, of)).toBe(
      'All worlds: 1 minute added.',
    )
  })
})

test('a clock tells minutes, then hours, then days', () => {
  expect([59_001, 12 * MINUTE, 200 * MINUTE, 72 * 60 * MINUTE].map(spanText)).toEqual([
    '1:00',
    '12:00',
    '3 h 20 min',
    '3 d 0 h',
  ])
})
test('the plan ends when the slowest world does, and is silent where a clock stands still', () => {
  const at = (turn: number, endsAt: number) => world({}, { turn, clock: { state: 'running', endsAt } })
  expect(endOf([at(2, NOW), at(1, NOW + MINUTE)], 6, 10 * MINUTE)).toBe(NOW + 51 * MINUTE)
  expect(endOf([at(2, NOW), world({}, { clock: { state: 'paused', left: 1 } })], 6, MINUTE)).toBeUndefined()
})
