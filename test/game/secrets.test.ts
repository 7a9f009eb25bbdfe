import { describe, expect, test } from 'vitest'
import { EVENTS } from '../../content/events/index.ts'
import { SEATS, type SeatId } from '../../content/ids.ts'
import { POLICIES_BY_NAME, type QuickLevel } from '../../game/actors/index.ts'
import { STAGES } from '../../game/actors/kinds.ts'
import { leaks } from '../../game/fuzz.ts'
import { disturbed, PLANTED } from '../../game/fuzz-secrets.ts'
import { MENU, refusalOf } from '../../game/orders.ts'
import { EVERYONE, SEAT, SECTOR, TALIBAN } from '../../game/places.ts'
import { fold, play, refusal } from '../../game/play.ts'
import { setUp } from '../../game/setup.ts'
import { playMatch } from '../../game/simulate.ts'
import { type Telling, tracing } from '../../game/telling.ts'
import { heard, view } from '../../game/view.ts'
import type { Decision, World } from '../../game/world.ts'
import { decide, load, order, resolveTurn, strike, table } from '../table.ts'

const all = (level: QuickLevel) => Object.fromEntries(SEATS.map(seat => [seat, level])) as Record<SeatId, QuickLevel>
const LOOKERS = [-1, ...EVERYONE]

/** Worlds in mid-phase, all along whole games. */
const moments = function* (level: QuickLevel, seeds: readonly number[], every: number): Generator<World> {
  for (const seed of seeds) {
    const log: Decision[] = []
    playMatch({ scenario: 'after-kabul', seed, levels: all(level), log })
    const world = setUp('after-kabul', seed)
    for (const [i, decision] of log.entries()) {
      if (i % every === 0) yield world
      play(world, decision)
    }
  }
}

describe('a view', () => {
  test.each(['doctrine', 'random'] as const)(
    'of two worlds that differ in what a seat may not know is one, through games by %s',
    level => {
      let count = 0
      for (const world of moments(level, [1, 2, 3, 4], 7)) {
        count++
        expect(leaks(world, undefined)).toEqual([])
      }
      expect(count).toBeGreaterThan(40)
    },
  )

  test('the secrets that are planted are there to be found', () => {
    const world = table()
    decide(world, 'iran', 'say', { to: ['china'], text: 'Between us.' })
    decide(world, 'iran', 'propose', {
      to: 'china',
      promises: [{ clause: 'word', from: 'iran', text: 'Ours.' }],
      secret: true,
    })
    const other = disturbed(world, SEAT.russia)
    const text = JSON.stringify(other)
    expect(text.split(PLANTED).length).toBeGreaterThan(40)
    expect(text).not.toContain('Between us.')
    expect(text).not.toContain('Ours.')
    for (const looker of [SEAT.iran, SEAT.china]) {
      expect(JSON.stringify(view(world, looker))).toContain('Between us.')
      expect(JSON.stringify(view(world, looker))).toContain('Ours.')
    }
  })

  test('no word that a seat wrote for itself or for one other gets out in a whole game', () => {
    for (let seed = 1; seed <= 3; seed++) {
      const world = setUp('after-kabul', seed)
      const told: Telling[] = []
      while (world.phase === 'decision') {
        const trace = tracing()
        whisper(world)
        for (const looker of LOOKERS)
          expect(JSON.stringify(view(world, looker)).match(secretsBut(looker)) ?? []).toEqual([])
        decide(world, 'control', 'end', {}, trace)
        openLeaked(world)
        told.push(...trace.told)
        if (world.phase !== 'decision') break
        const carried = JSON.parse(JSON.stringify(told)) as Telling[]
        for (const looker of LOOKERS) {
          expect(JSON.stringify(heard(carried, looker, false)).match(secretsBut(looker)) ?? []).toEqual([])
          expect(JSON.stringify(view(world, looker)).match(secretsBut(looker)) ?? []).toEqual([])
        }
      }
      expect(JSON.stringify(view(world, -1))).toMatch(/SECRET/)
    }
  })

  test('neither agenda nor coming event is named but in a cable', () => {
    for (const world of moments('random', [11, 12], 15)) {
      for (const looker of LOOKERS) {
        const { cables, agendas, ...rest } = view(world, looker)
        const text = JSON.stringify(rest)
        for (const id of [...world.deck.dated, ...world.deck.chance].filter(Boolean))
          expect(text).not.toContain(`"${id}"`)
        for (const seat of EVERYONE) expect(agendas[seat]).toBe(seat === looker ? world.agendas[seat] : '')
        for (const cable of cables)
          expect(cable.to === looker || cable.published || cable.shown.includes(looker)).toBe(true)
      }
    }
  })

  test('opens all but the generator when the game is over', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const trace = tracing()
      const world = playMatch({ scenario: 'after-kabul', seed, levels: all('random'), trace })
      for (const looker of LOOKERS) {
        expect(view(world, looker)).toEqual({ ...world, dice: 0 })
        expect(heard(trace.told, looker, true)).toEqual(trace.told)
      }
    }
  })

  test('keeps the payer of works by a secret agreement from all but its two, in the rows too', () => {
    const paid = (secret: boolean): { world: World; told: readonly Telling[] } => {
      const world = table({ calm: true })
      strike(world, 'china', 'tajikistan', [{ clause: 'border', from: 'china', sector: 'khatlon' }], { secret })
      load(world, [6, 6, 6, 6, 6])
      return { world, told: resolveTurn(world) }
    }
    const open = paid(false)
    const hidden = paid(true)
    expect(hidden.world.deals[0]).toMatchObject({ secret: true, leaked: false, kept: ['kept'] })
    expect(hidden.world.donors[SECTOR.khatlon]).toBe(SEAT.china)
    for (const looker of LOOKERS) {
      const isParty = looker === SEAT.china || looker === SEAT.tajikistan
      expect(view(open.world, looker).donors[SECTOR.khatlon]).toBe(SEAT.china)
      expect(view(hidden.world, looker).donors[SECTOR.khatlon]).toBe(isParty ? SEAT.china : -1)
      expect(leaks(hidden.world, undefined)).toEqual([])
    }
    const donors = (told: readonly Telling[]) =>
      told.filter(({ kind }) => kind === 'works').map(({ data }) => data.donor)
    expect([donors(open.told), donors(hidden.told)]).toEqual([[SEAT.china], [-1]])
    hidden.world.deals[0].leaked = true
    expect(view(hidden.world, -1).donors[SECTOR.khatlon]).toBe(SEAT.china)
  })

  test('never gives the generator, not even to the seat that asks in the middle of it', () => {
    for (const world of moments('random', [5], 20))
      for (const looker of LOOKERS) expect(view(world, looker).dice).toBe(0)
  })
})

describe('what is heard', () => {
  test('of a covert order: what moved, never why nor whose', () => {
    const world = table({ calm: true })
    order(world, 'tajikistan', 'shelter')
    // Two bodies stay idle; then it succeeds, and is not seen.
    load(world, [6, 6, 1, 6, 6])
    const told = resolveTurn(world)
    expect(heard(told, SEAT.tajikistan, false).some(({ item }) => item === 'shelter')).toBe(true)
    for (const looker of LOOKERS.filter(seat => seat !== SEAT.tajikistan)) {
      const rows = heard(told, looker, false)
      expect(JSON.stringify(rows)).not.toContain('shelter')
      const [row] = rows.filter(({ kind }) => kind === 'unexplained')
      expect(row).toMatchObject({ seat: -1, at: -1, rolls: [], data: {} })
      expect(row.changes).toContainEqual({ track: 'home', at: SEAT.tajikistan, from: 5, to: 7 })
      expect(row.changes.map(({ track }) => track)).not.toContain('funds')
    }
  })

  test('of a secret pact: what moved in the open, and no more', () => {
    const world = table({ calm: true })
    strike(world, 'united-states', 'uzbekistan', [{ clause: 'base', from: 'uzbekistan' }], { secret: true })
    load(world, [6, 6, 6, 6, 6])
    const told = resolveTurn(world)
    expect(world.deals[0].leaked).toBe(false)
    const rows = heard(told, SEAT.russia, false)
    expect(rows.filter(({ kind }) => kind === 'duty')).toEqual([])
    const [row] = rows.filter(({ kind, chapter }) => kind === 'unexplained' && chapter === 'duties')
    expect(row).toMatchObject({ seat: -1, item: '', data: {} })
    expect(row.changes).toContainEqual({ track: 'base', at: SEAT.uzbekistan, from: 0, to: 1 })
  })

  test.each([
    ['found', [1], true],
    ['missed', [6, 6, 6, 6], false],
  ])('of a search: a cell %s, never how many there are, nor the die that would tell', (_, dice, found) => {
    const world = table({ calm: true, tracks: { cells: { tajikistan: 2 } } })
    order(world, 'tajikistan', 'police:cells')
    load(world, [6, 6, ...dice])
    const told = resolveTurn(world)
    for (const looker of LOOKERS) {
      const [row] = heard(told, looker, false).filter(({ item }) => item === 'police:cells')
      expect(row.rolls).toEqual([])
      const cells = row.changes.filter(({ track }) => track === 'cells')
      expect(cells).toEqual(found ? [{ track: 'cells', at: SEAT.tajikistan, from: 1, to: 0 }] : [])
    }
  })

  test('of infiltration: nothing, even where the rows went over a wire', () => {
    const world = table({ calm: true, tracks: { unmanaged: 3, isis: 4 } })
    const trace = tracing()
    world.tracks.queue.fill(5)
    decide(world, 'control', 'end', {}, trace)
    expect(trace.told.some(({ kind }) => kind === 'infiltration')).toBe(true)
    const carried = JSON.parse(JSON.stringify(trace.told)) as Telling[]
    for (const looker of LOOKERS)
      for (const told of [trace.told, carried])
        expect(heard(told, looker, false).filter(({ kind }) => kind === 'infiltration')).toEqual([])
  })

  test('of a refused leave: the two alone know', () => {
    const world = table()
    const trace = tracing()
    decide(world, 'russia', 'ask', { call: 'drill khatlon' })
    decide(world, 'tajikistan', 'consent', { by: 'russia', call: 'drill khatlon', yes: false }, trace)
    expect(heard(trace.told, SEAT.russia, false)[0].item).toBe('drill khatlon')
    expect(JSON.stringify(heard(trace.told, SEAT.iran, false))).not.toContain('drill')
  })
})

describe('a refusal', () => {
  test('depends only on what the seat may see', () => {
    const tries: readonly (readonly [string, unknown])[] = [
      ['answer', { deal: 0, yes: true }],
      ['withdraw', { deal: 0 }],
      ['propose', { to: 'china', promises: [{ clause: 'pay', from: 'iran', funds: 1 }], secret: true, counters: 0 }],
      ['show', { cable: 1, to: 'iran' }],
      ['show', { cable: 7, to: 'iran' }],
      ['consent', { by: 'russia', call: 'drill khatlon', yes: true }],
      ['ask', { call: 'drill khatlon' }],
      ['draft', { slot: 0, call: 'drill khatlon' }],
      ['draft', { slot: 0, call: 'shelter' }],
      ['seal', {}],
      ['unseal', {}],
      ['table', { resolution: 'aid-corridor' }],
      ['vote', { resolution: 'aid-corridor', vote: 'fund' }],
      ['word', { deal: 0, promise: 0, kept: true }],
      ['choose', { event: 'torkham-exit', option: 'hold' }],
    ]
    for (const world of moments('random', [21, 22], 25)) {
      for (const seat of EVERYONE) {
        const worlds = [world, view(world, seat), disturbed(world, seat)]
        for (const [move, args] of tries) {
          const [plain, seen, other] = worlds.map(each => refusal(each, { seat: SEATS[seat], move, args }))
          expect([seen, other]).toEqual([plain, plain])
        }
      }
    }
  })
})

describe('a scripted actor', () => {
  test.each(['doctrine', 'novice', 'random', 'pass'] as const)(
    'at %s decides the same whatever it may not know',
    level => {
      const policy = POLICIES_BY_NAME[level]
      let decided = 0
      for (const world of moments('random', [31, 32, 33], 11)) {
        for (const seat of EVERYONE) {
          const worlds = [world, view(world, seat), disturbed(world, seat)]
          for (const stage of [...STAGES, 'replies'] as const) {
            const [plain, seen, other] = worlds.map(each => policy[stage](each, seat, { state: 4711 + world.turn }))
            decided += plain.length
            expect(seen).toEqual(plain)
            expect(other).toEqual(plain)
          }
        }
      }
      expect(decided).toBeGreaterThan(100)
    },
  )

  test('is not asked to look the other way: its reasons stay sealed until the end', () => {
    const log: Decision[] = []
    playMatch({ scenario: 'after-kabul', seed: 2, levels: all('doctrine'), log })
    const world = fold(
      'after-kabul',
      2,
      log.slice(
        0,
        log.findIndex(({ move }) => move === 'seal'),
      ),
    )
    const reasons = world.plans[0].reasons.filter(Boolean)
    expect(reasons.length).toBeGreaterThan(0)
    for (const reason of reasons) expect(JSON.stringify(view(world, TALIBAN))).not.toContain(reason)
  })
})

test('an event that is to come is only what the deck holds', () => {
  const { deck } = setUp('after-kabul', 3)
  for (const id of [...deck.dated, ...deck.chance]) expect(EVENTS).toHaveProperty(id)
})

/** Every seat writes words that only it, or it and one other, may read. */
function whisper(world: World): void {
  for (const seat of EVERYONE) {
    const id = SEATS[seat]
    const other = SEATS[(seat + 1) % SEATS.length]
    const names = `SECRET-${seat}-${(seat + 1) % SEATS.length}-`
    decide(world, id, 'say', { to: [other], text: names, about: names })
    strike(world, id, other, [{ clause: 'word', from: id, text: names }], { secret: true })
    const order = MENU[seat].find(each => !refusalOf(world, each, 0))
    if (order) decide(world, id, 'draft', { slot: 0, call: order.call, reason: `SECRET-${seat}-${seat}-` })
  }
}

/** What has come out is no secret any more. */
function openLeaked(world: World): void {
  for (const deal of world.deals)
    if (deal.leaked) deal.promises = [{ clause: 'word', from: SEATS[deal.by], text: 'Out.' }]
}

/** The marks that a looker may not find: those that do not name it. */
function secretsBut(looker: number): RegExp {
  return looker < 0 ? /SECRET/g : new RegExp(`SECRET-(?!${looker}-|\\d-${looker}-)`, 'g')
}
