import { describe, expect, test } from 'vitest'
import { SEATS } from '../../content/ids.ts'
import { POLICIES_BY_NAME, playRound } from '../../game/actors/index.ts'
import { type Board, boardgame, boardOf, seenFrom, step } from '../../game/boardgame.ts'
import { effectOf, WRITABLE } from '../../game/control/written.ts'
import { seeded } from '../../game/dice.ts'
import { eventOf } from '../../game/events.ts'
import { tellsTooMuch } from '../../game/fuzz.ts'
import { mischief } from '../../game/fuzz-mischief.ts'
import { notPlain, offScale } from '../../game/fuzz-shape.ts'
import { EVERYONE, SECTOR } from '../../game/places.ts'
import { fold, play, refusal } from '../../game/play.ts'
import { standing } from '../../game/standing.ts'
import { type Telling, tracing } from '../../game/telling.ts'
import { endingSentence } from '../../game/words/index.ts'
import type { Decision, World } from '../../game/world.ts'
import { at, rowsOf, table } from '../table.ts'

const GAME = { scenario: 'after-kabul', seed: 8 }
const control = (move: string, args: unknown): Decision => ({ seat: 'control', move, args })
const queueUp = { kind: 'change', track: 'queue', on: 'khatlon', by: 2 }

const tell = (world: World, decision: Decision): Telling[] => {
  expect(refusal(world, decision)).toBeUndefined()
  const trace = tracing()
  play(world, decision, trace)
  return trace.told
}
const played = (board: Board, ...decisions: readonly Decision[]): Board =>
  decisions.reduce((now, decision) => {
    const next = step(now, decision)
    if (!next) throw new Error(`${JSON.stringify(decision)}: ${refusal(now.world, decision)?.code}`)
    return next
  }, board)
const END = control('end', {})

describe('an inject', () => {
  test('of an event that was to come happens now, is chosen in, and does not come again', () => {
    const world = table({ deck: { chance: ['second-clash', 'jailbreak'] } })
    const told = tell(world, control('inject', { event: 'jailbreak' }))
    expect(world.events.map(({ id }) => id)).toEqual(['jailbreak'])
    expect(world.deck.chance).toEqual(['second-clash', ''])
    expect(rowsOf(told, 'injected')).toMatchObject([{ item: 'jailbreak', seen: [] }])
    expect(refusal(world, control('inject', { event: 'jailbreak' }))?.code).toBe('event-happened')
  })

  test('of an event that was never drawn, with the choice it gives a seat', () => {
    const world = table({ turn: 2 })
    const id = 'parade-at-darvaz'
    const choice = eventOf(id)?.choice
    tell(world, control('inject', { event: id }))
    const choose: Decision = {
      seat: choice?.seat ?? 'russia',
      move: 'choose',
      args: { event: id, option: choice?.options[1].id },
    }
    expect(rowsOf(tell(world, choose), 'choice')).toHaveLength(1)
    expect(world.events).toEqual([{ id, chosen: 1 }])
  })

  test('of an event that comes on its day is not told twice', () => {
    const board = boardOf(GAME)
    expect(refusal(board.world, control('inject', { event: 'termez-shut' }))?.code).toBe('event-happened')
  })

  test('that Control writes moves what it says, told to all in its words', () => {
    const world = table({ tracks: { queue: 1 } })
    const [row, ...rest] = tell(world, control('inject', { text: 'A queue forms.', effects: [queueUp] }))
    expect(row).toMatchObject({ kind: 'written', data: { text: 'A queue forms.' }, seen: [] })
    expect(row.changes).toEqual([{ track: 'queue', at: SECTOR.khatlon, from: 1, to: 3 }])
    expect(rest).toEqual([])
    expect(tell(world, control('inject', { text: 'Only words.', effects: [] }))).toHaveLength(1)
  })

  test.each([
    [{ event: 'no-such' }, 'no-such-event'],
    [{ event: 'toString' }, 'no-such-event'],
    [{ text: '  ', effects: [] }, 'empty-inject'],
    [{ text: 'It stands at its end.', effects: [{ ...queueUp, by: -2 }] }, 'moves-nothing'],
    [{ text: 'Too far.', effects: [{ ...queueUp, by: 10 }] }, 'misshapen'],
    [{ text: 'Not at all.', effects: [{ ...queueUp, by: 0 }] }, 'misshapen'],
    [{ text: 'A secret.', effects: [{ kind: 'change', track: 'cells', of: 'russia', by: 1 }] }, 'misshapen'],
    [{ text: 'With itself.', effects: [{ kind: 'relation', between: ['iran', 'iran'], by: 1 }] }, 'misshapen'],
    [{ text: 'Code.', effects: [{ kind: 'roll', in6: 3, then: [queueUp] }] }, 'misshapen'],
    [{ text: 'x'.repeat(301), effects: [] }, 'misshapen'],
    [{ text: 'Too much.', effects: Array(7).fill(queueUp) }, 'misshapen'],
    [{ event: 'jailbreak', text: 'Both.', effects: [] }, 'misshapen'],
  ])('%j is refused: %s', (args, code) => {
    expect(refusal(table({ tracks: { queue: 0 } }), control('inject', args))?.code).toBe(code)
  })
})

describe('what Control may write', () => {
  test.each(WRITABLE.map(each => [each.id, each] as const))('%s reaches both ends and no further', (id, entry) => {
    const places = entry.places.map((names, i) => names[i])
    for (const n of [entry.min, entry.max]) {
      const effect = effectOf(id, places, n)
      expect(effect).toBeDefined()
      // What stands at that end already is refused as idle, never as misshapen.
      const refused = refusal(table(), control('amend', { effects: [effect], reason: 'x' }))
      expect(refused?.code ?? 'moves-nothing').toBe('moves-nothing')
    }
    for (const n of [entry.min - 1, entry.max + 1, 0.5, Number.NaN]) expect(effectOf(id, places, n)).toBeUndefined()
    if (entry.places.length > 0) expect(effectOf(id, ['nowhere'], entry.max)).toBeUndefined()
    if (!entry.isSwitch) expect(effectOf(id, places, 0)).toBeUndefined()
  })

  test.each(WRITABLE.map(({ id }) => id))('%s moves a number', id => {
    const entry = WRITABLE.find(each => each.id === id)
    const places = entry?.places.map((names, i) => names[i]) ?? []
    const moves = [-1, 0, 1].filter(n => {
      const effect = effectOf(id, places, n)
      return effect && !refusal(table(), control('amend', { effects: [effect], reason: 'x' }))
    })
    expect(moves).not.toEqual([])
  })
})

describe('an event held back', () => {
  test('leaves its place in the deck empty, and nobody hears which it was', () => {
    const board = boardOf(GAME)
    const [held] = board.world.deck.dated
    const held1 = played(board, control('hold', { event: held }))
    expect(JSON.stringify(held1.since)).not.toContain(held)
    expect(rowsOf(held1.since, 'held')).toHaveLength(1)
    for (const seat of [-1, ...EVERYONE]) expect(JSON.stringify(seenFrom(held1, seat).since)).not.toContain(held)
    const next = played(held1, END)
    expect(next.world.events.map(({ id }) => id)).toEqual([board.world.deck.chance[0]])
    const plain = played(board, END)
    expect(plain.world.events.map(({ id }) => id)).toEqual([held, board.world.deck.chance[0]])
    expect(played(next, END).world.events.map(({ id }) => id)).toEqual([
      board.world.deck.dated[1],
      board.world.deck.chance[1],
    ])
  })

  test.each([
    ['termez-shut', 'event-happened'],
    ['no-such', 'no-such-event'],
  ])('%s is refused: %s', (event, code) => {
    expect(refusal(boardOf(GAME).world, control('hold', { event }))?.code).toBe(code)
  })

  test('one that was not drawn, or that comes on its day, is not in the deck', () => {
    const world = table({ deck: { dated: [], chance: [] } })
    expect(refusal(world, control('hold', { event: 'jailbreak' }))?.code).toBe('event-not-in-deck')
    world.happened.length = 0
    expect(refusal(world, control('hold', { event: 'termez-shut' }))?.code).toBe('event-fixed')
  })
})

describe('a correction', () => {
  test('moves the number and says why', () => {
    const world = table({ tracks: { funds: { russia: 4 } } })
    const effects = [{ kind: 'change', track: 'funds', of: 'russia', by: -1 }]
    const [row] = tell(world, control('amend', { effects, reason: 'Paid twice.' }))
    expect(at(world, 'funds', 'russia')).toBe(3)
    expect(row).toMatchObject({ kind: 'amended', data: { reason: 'Paid twice.' }, seen: [] })
  })

  test.each([
    [{ effects: [queueUp], reason: ' ' }, 'no-reason'],
    [{ effects: [], reason: 'Nothing.' }, 'moves-nothing'],
    [{ effects: [queueUp] }, 'misshapen'],
  ])('%j is refused: %s', (args, code) => {
    expect(refusal(table(), control('amend', args))?.code).toBe(code)
  })
})

describe('acting for a seat', () => {
  const act = (seat: string, move: string, args: unknown): Decision => control('act', { seat, move, args })

  test('is refused what the seat is refused, in the same words', () => {
    const world = table({ tracks: { funds: 0 } })
    const draft = { slot: 0, call: 'drill khatlon' }
    expect(refusal(world, act('russia', 'draft', draft))).toEqual(
      refusal(world, { seat: 'russia', move: 'draft', args: draft }),
    )
    expect(refusal(world, act('russia', 'draft', draft))).toBeDefined()
    expect(refusal(world, act('russia', 'end', {}))?.code).toBe('not-yours')
    expect(refusal(world, act('russia', 'act', {}))?.code).toBe('not-yours')
    expect(refusal(world, act('nobody', 'seal', {}))?.code).toBe('misshapen')
    expect(refusal(world, act('russia', '__proto__', {}))?.code).toBe('no-such-move')
    expect(refusal(world, { seat: 'russia', move: 'act', args: {} })?.code).toBe('not-yours')
  })

  test('is told, but not what was written', () => {
    const board = boardOf(GAME)
    const args = { to: 'china', promises: [{ clause: 'word', from: 'russia', text: 'PLANTED' }], secret: true }
    const next = played(
      board,
      act('russia', 'propose', args),
      act('taliban', 'opium', { rule: 'ban' }),
      act('taliban', 'say', { to: ['iran'], text: 'PLANTED' }),
    )
    expect(next.world.deals).toHaveLength(1)
    expect(rowsOf(next.since, 'acted')).toHaveLength(3)
    for (const seat of [-1, 3]) {
      const { since, world } = seenFrom(next, seat)
      expect(rowsOf(since, 'acted')).toHaveLength(3)
      expect(JSON.stringify(since)).not.toMatch(/PLANTED|propose|word|china|opium|ban/)
      expect(world.messages).toEqual([])
    }
  })

  test('the last seal resolves the turn', () => {
    const board = played(boardOf(GAME), ...SEATS.map(seat => act(seat, 'seal', {})))
    expect(board.world.turn).toBe(2)
    expect(board.world.plans.every(({ sealed }) => !sealed)).toBe(true)
  })

  test('after the end only what a seat may still do', () => {
    const { world } = played(boardOf(GAME), control('close', {}))
    expect(refusal(world, act('russia', 'seal', {}))?.code).toBe('phase-over')
    expect(refusal(world, act('russia', 'say', { to: [], text: 'Well played.' }))).toBeUndefined()
  })
})

describe('the end by Control', () => {
  test('is an ending of its own: nothing more is carried out, and all is opened', () => {
    const board = played(
      boardOf(GAME),
      END,
      { seat: 'russia', move: 'draft', args: { slot: 0, call: 'talks' } },
      control('close', {}),
    )
    expect(board.world).toMatchObject({ phase: 'over', ending: 'closed', turn: 2 })
    expect(board.told.map(({ kind }) => kind)).toContain('closed')
    expect(rowsOf(board.told, 'order')).toEqual([])
    expect(endingSentence(board.world)).toContain('Control ends the game in turn 2')
    expect(refusal(board.world, control('close', {}))?.code).toBe('phase-over')
    expect(seenFrom(board, -1).world.deck).toEqual(board.world.deck)
  })

  test('settles what was agreed', () => {
    const board = played(
      boardOf(GAME),
      {
        seat: 'uzbekistan',
        move: 'propose',
        args: { to: 'russia', promises: [{ clause: 'no-base', from: 'uzbekistan', turns: 3 }], secret: false },
      },
      { seat: 'russia', move: 'answer', args: { deal: 0, yes: true } },
      control('close', {}),
    )
    expect(board.world.deals[0]).toMatchObject({ state: 'ended', kept: ['kept'] })
  })
})

describe('going back', () => {
  const rewind = (turn: number): Decision => control('rewind', { turn })

  test('brings back the table as the turn began, dice and all', () => {
    const first = boardOf(GAME)
    const second = played(first, END)
    const later = played(second, control('inject', { text: 'A queue forms.', effects: [queueUp] }), END, END)
    const back = played(later, rewind(2))
    expect(back.world).toEqual(second.world)
    expect(back.told).toEqual(second.told)
    expect(back.since).toMatchObject([{ kind: 'rewound', turn: 2, data: { turn: 2 } }])
    expect(back.starts).toHaveLength(2)
    expect(played(back, END).world).toEqual(played(second, END).world)
    expect(played(later, rewind(1)).world).toEqual(first.world)
  })

  test('also to the start of the turn that runs, and from the end of the game', () => {
    const board = boardOf(GAME)
    const drafted = played(board, { seat: 'iran', move: 'gate', args: { sector: 'khorasan-sistan', policy: 'closed' } })
    expect(drafted.world).not.toEqual(board.world)
    expect(played(drafted, rewind(1)).world).toEqual(board.world)
    const over = played(board, END, control('close', {}))
    expect(played(over, rewind(2)).world).toEqual(played(board, END).world)
    let ended = board
    while (ended.world.phase === 'decision') ended = played(ended, END)
    expect(played(ended, rewind(ended.world.turn), END).world).toEqual(ended.world)
  })

  test.each([0, -1, 3, 1.5, '1', Number.NaN])('to turn %s is refused in turn 2', turn => {
    const { world } = played(boardOf(GAME), END)
    expect(refusal(world, control('rewind', { turn }))?.code).toMatch(/no-such-turn|misshapen/)
  })

  test('no seat and no observer is handed what the table was', () => {
    const board = played(boardOf(GAME), END)
    for (const seat of [-1, ...EVERYONE]) {
      expect(Object.keys(seenFrom(board, seat)).sort()).toEqual(['since', 'told', 'world'])
      const shown = boardgame(GAME).playerView?.({ G: board, ctx: {} as never, playerID: seat < 0 ? null : `${seat}` })
      expect(Object.keys(shown as object).sort()).toEqual(['since', 'told', 'world'])
    }
  })
})

/** A whole game at random, Control's moves and goings back among the rest; each board as it came. */
const mixed = (seed: number): { board: Board; log: Decision[]; boards: Board[] } => {
  let board = boardOf({ ...GAME, seed })
  const log: Decision[] = []
  const boards: Board[] = []
  let state = seeded(seed)
  const die = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * below)
  }
  const act = (decision: Decision): void => {
    const next = step(board, decision)
    if (!next) return
    log.push(decision)
    boards.push(next)
    board = next
  }
  let left = 4
  for (let round = 0; round < 24 && (board.world.phase === 'decision' || left > 0); round++) {
    if (left > 0 && die(3) === 0) {
      left--
      act(control('rewind', { turn: 1 + die(board.world.turn) }))
    }
    if (board.world.phase === 'over') act(control('rewind', { turn: board.world.turn }))
    const { turn } = board.world
    playRound(
      {
        policies: EVERYONE.map(() => POLICIES_BY_NAME.random),
        see: () => board.world,
        act: ({ decision }) => {
          if (board.world.turn === turn) act(decision)
          for (let i = 0; i < 3; i++) for (const each of mischief(board.world, seed * 31 + log.length + i)) act(each)
        },
        seed,
      },
      turn,
    )
    if (board.world.turn === turn && board.world.phase === 'decision') act(die(8) === 0 ? control('close', {}) : END)
  }
  return { board, log, boards }
}

describe('random games with Control at the table', { timeout: 120_000 }, () => {
  const games = [1, 2, 3, 4, 5, 6].map(mixed)

  test('Control did something of every kind in them', () => {
    const moves = new Set(
      games.flatMap(({ log }) => log.filter(({ seat }) => seat === 'control')).map(({ move }) => move),
    )
    for (const move of ['inject', 'hold', 'amend', 'act', 'rewind']) expect(moves).toContain(move)
  })

  test('the log gives the board again, by fold, by board and from JSON', () => {
    for (const [i, { board, log }] of games.entries()) {
      const game = { scenario: GAME.scenario, seed: i + 1, decisions: JSON.parse(JSON.stringify(log)) as Decision[] }
      expect(JSON.stringify(boardOf(game))).toBe(JSON.stringify(board))
      expect(JSON.stringify(fold(game.scenario, game.seed, log))).toBe(JSON.stringify(board.world))
    }
  })

  test('what stands, folded plainly, is the same world', () => {
    for (const [i, { board, log }] of games.entries()) {
      const { decisions, at: places, turns, undoneBy } = standing(GAME.scenario, i + 1, log)
      expect(decisions.some(({ move }) => move === 'rewind')).toBe(false)
      expect(decisions).toEqual(places.map(place => log[place]))
      expect(fold(GAME.scenario, i + 1, decisions)).toEqual(board.world)
      expect(turns).toHaveLength(log.length)
      for (const [place, by] of undoneBy.entries()) {
        if (by >= 0) expect(log[by].move).toBe('rewind')
        expect(by >= 0 || log[place].move === 'rewind').toBe(!places.includes(place))
      }
    }
  })

  test('every board on the way is plain, on its scales, and tells nobody what is not theirs', () => {
    for (const { boards } of games) {
      for (const { world, told, since } of boards.filter((_, i) => i % 7 === 0)) {
        expect(notPlain(world) ?? offScale(world)).toBeUndefined()
        const trace = { ...tracing(), told: [...told, ...since] }
        expect(tellsTooMuch(world, trace)).toEqual([])
      }
    }
  })
})
