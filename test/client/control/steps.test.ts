import { describe, expect, test } from 'vitest'
import { offerKey, seenNow } from '../../../client/control/grid/first-seen.ts'
import { type Facts, stepsFor } from '../../../client/control/grid/steps.ts'
import { type Board, boardOf } from '../../../game/boardgame.ts'
import { SEAT } from '../../../game/places.ts'
import type { Deal, Message } from '../../../game/world.ts'
import { chair, MINUTE, NOW, world } from './sample.ts'

const board = boardOf({ scenario: 'after-kabul', seed: 7 })
const withWorld = (more: Partial<Board['world']>): Board => ({ ...board, world: { ...board.world, ...more } })
const offer = (by: keyof typeof SEAT, to: keyof typeof SEAT): Deal => ({
  ...{ id: 0, by: SEAT[by], to: SEAT[to], turn: 1, promises: [], secret: false, state: 'offered' },
  ...{ counters: -1, since: 0, kept: [], leaked: false },
})
const said = (id: number, from: keyof typeof SEAT): Message => ({
  ...{ id, turn: 1, from: SEAT[from], to: [], text: 'Good morning.', line: '', about: '' },
})

const steps = (more: Partial<Facts>) =>
  stepsFor({ worlds: [], watched: 1, board: undefined, now: NOW, seen: {}, skew: 0, ...more })
const kinds = (more: Partial<Facts>) => steps(more).map(({ kind }) => kind)

describe('who is waited for', () => {
  const worlds = [
    world({
      russia: chair(['Dmitri'], { sealed: true }),
      china: chair(['Lin'], { sealed: true }),
      tajikistan: chair(['Firuza', 'Tom'], { writing: true }),
    }),
  ]
  test('the last of the people are asked, by their names, and only they', () => {
    const [step] = steps({ worlds })
    expect(step).toMatchObject({ kind: 'last', to: ['tajikistan'] })
    expect(step.text).toContain('Firuza and Tom')
    expect(step.fact).toBe('Panj · Tajikistan has not sealed; the others have')
  })
  test('nobody is pressed while most are at work', () => {
    const early = [world({ russia: chair(['Dmitri']), china: chair(['Lin']), tajikistan: chair(['Firuza']) })]
    expect(kinds({ worlds: early })).toEqual([])
  })
  test('nor in a world that is paused or over', () => {
    expect(kinds({ worlds: [{ ...worlds[0], clock: { state: 'paused', left: 5 } }] })).toEqual([])
    expect(kinds({ worlds: [{ ...worlds[0], phase: 'over' }] })).toEqual([])
  })
})

describe('who is away', () => {
  const gone = (minutes: number) =>
    chair(['Hina'], {
      people: [
        { id: 'hina', name: 'Hina', head: true, role: 'player', here: false, awaySince: NOW - minutes * MINUTE },
      ],
    })
  test('a seat empty for two minutes may go to the script', () => {
    const [step] = steps({ worlds: [world({ pakistan: gone(2) })] })
    expect(step).toMatchObject({ kind: 'away', hand: 'pakistan' })
    expect(step.message).toBeUndefined()
  })
  test('one minute is nothing, and neither is a seat that has sealed', () => {
    expect(kinds({ worlds: [world({ pakistan: gone(1) })] })).toEqual([])
    expect(kinds({ worlds: [world({ pakistan: { ...gone(9), sealed: true } })] })).toEqual([])
  })
})

describe('who has not answered', () => {
  const worlds = [world({ tajikistan: chair(['Firuza']), china: chair(['Lin']) })]
  const waiting = withWorld({ deals: [offer('china', 'tajikistan')] })
  const minutesOn = (minutes: number) =>
    kinds({ worlds, board: waiting, seen: { [offerKey(1, 0)]: NOW - minutes * MINUTE } })
  test('after three minutes the one who was asked is reminded', () => {
    expect(minutesOn(2)).toEqual([])
    expect(minutesOn(3)).toEqual(['offer'])
    const [step] = steps({ worlds, board: waiting, seen: { [offerKey(1, 0)]: NOW - 4 * MINUTE } })
    expect(step).toMatchObject({ to: ['tajikistan'], message: expect.stringContaining('China waits') })
    expect(step.fact).toBe('Panj · Tajikistan has not answered China for 4 minutes')
  })
  test('a script is not reminded', () => {
    const scripted = [world({ china: chair(['Lin']) })]
    expect(kinds({ worlds: scripted, board: waiting, seen: { [offerKey(1, 0)]: NOW - 9 * MINUTE } })).toEqual([])
  })
  test('an offer keeps the moment it was first seen, and is forgotten once it is answered', () => {
    const first = seenNow({}, 1, waiting, 100)
    expect(seenNow(first, 1, waiting, 200)).toEqual({ [offerKey(1, 0)]: 100 })
    expect(seenNow(first, 2, withWorld({}), 200)).toEqual(first)
    expect(seenNow(first, 1, withWorld({}), 200)).toEqual({})
  })
})

describe('who has not spoken', () => {
  const worlds = [world({ russia: chair(['A']), china: chair(['B']), iran: chair(['C']), pakistan: chair(['D']) })]
  test('once three others have, the silent one is asked whom to turn to', () => {
    const talk = withWorld({ messages: [said(0, 'russia'), said(1, 'china'), said(2, 'iran')] })
    expect(steps({ worlds, board: talk })).toMatchObject([{ kind: 'silent', to: ['pakistan'] }])
  })
  test('an offer is a word too, and last turn’s words are not', () => {
    const talk = [said(0, 'russia'), said(1, 'china'), said(2, 'iran')]
    expect(kinds({ worlds, board: withWorld({ messages: talk, deals: [offer('pakistan', 'iran')] }) })).toEqual([])
    expect(kinds({ worlds, board: withWorld({ messages: talk, turn: 2 }) })).toEqual([])
  })
})

test('with less than two minutes, who has written nothing comes first', () => {
  const late = world(
    { russia: chair(['A'], { sealed: true }), china: chair(['B'], { sealed: true }), iran: chair(['C']) },
    { clock: { state: 'running', endsAt: NOW + 90_000 } },
  )
  expect(kinds({ worlds: [late] })).toEqual(['blank', 'last'])
})

test('a world behind the others is told so', () => {
  const seats = { russia: chair(['Dmitri']), china: chair(['Lin']), iran: chair(['Hina']) }
  const ahead = world(seats, { number: 1, turn: 3 })
  const late = world(seats, { number: 2, name: 'Vakhsh', turn: 2 })
  expect(steps({ worlds: [ahead, late] })).toMatchObject([{ kind: 'behind', world: 2, to: [] }])
  const scripted = world({}, { number: 1, turn: 5 })
  expect(steps({ worlds: [scripted, late] }), 'behind scripts that wait for nobody').toEqual([])
})
