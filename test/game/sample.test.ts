import { describe, expect, test } from 'vitest'
import { EVENTS } from '../../content/events/index.ts'
import { SEATS } from '../../content/ids.ts'
import { POLICIES_BY_NAME, playRound, type Said } from '../../game/actors/index.ts'
import { EVERYONE, SEAT } from '../../game/places.ts'
import { attempt } from '../../game/play.ts'
import { sample } from '../../game/search/sample.ts'
import { setUp } from '../../game/setup.ts'
import { view } from '../../game/view.ts'
import type { Cable, World } from '../../game/world.ts'
import { table } from '../table.ts'

/** Worlds as turns open, in a game by doctrine. */
const openings = (seed: number, scenario: string): World[] => {
  const world = setUp(scenario, seed)
  const worlds: World[] = []
  const policies = EVERYONE.map(() => POLICIES_BY_NAME.doctrine)
  const act = ({ decision }: Said): void => {
    attempt(world, decision)
  }
  while (world.phase === 'decision') {
    worlds.push(structuredClone(world))
    playRound({ policies, see: () => world, act, seed }, world.turn)
  }
  return worlds
}

const drawn = (seen: World, i: number): World => sample(seen, { state: 77 + i * 7919 })

describe('a world that is drawn', () => {
  test.each(['after-kabul', 'summer-on-the-border', 'first-orders'])(
    'agrees with what the seat sees, in %s',
    scenario => {
      for (const world of openings(5, scenario)) {
        for (const seat of EVERYONE) {
          const seen = view(world, seat)
          const { cables, messages, deals, ...rest } = seen
          const again = view(drawn(seen, seat), seat)
          expect(again).toMatchObject(rest)
          // Agreements that the seat knows to stand stand there too.
          const standing = deals.filter(({ by, state }) => by >= 0 && state === 'accepted')
          expect(again.deals).toEqual(expect.arrayContaining(standing))
        }
      }
    },
  )

  test('has decks, agendas and cells of its own, such as there could be', () => {
    for (const world of openings(6, 'after-kabul')) {
      const seen = view(world, SEAT.iran)
      for (let i = 0; i < 5; i++) {
        const { deck, agendas, tracks } = drawn(seen, i)
        expect(deck.dated).toHaveLength(world.deck.dated.length)
        expect(deck.chance).toHaveLength(world.deck.chance.length)
        for (const id of [...deck.dated, ...deck.chance]) {
          expect(EVENTS).toHaveProperty(id)
          expect(world.happened).not.toContain(id)
        }
        expect(agendas.every(Boolean)).toBe(true)
        expect(Math.max(...tracks.cells)).toBeLessThan(3)
      }
    }
  })

  test('differs from draw to draw in what is hidden', () => {
    const seen = view(setUp('after-kabul', 7), SEAT.china)
    const worlds = Array.from({ length: 12 }, (_, i) => drawn(seen, i))
    for (const part of [({ deck }: World) => deck, ({ agendas }: World) => agendas, ({ dice }: World) => dice])
      expect(new Set(worlds.map(each => JSON.stringify(part(each)))).size).toBeGreaterThan(6)
  })

  test('heeds the cables: a cell, an agenda, the event to come', () => {
    const told = (parts: Partial<Cable>): Cable => ({
      ...{ id: 0, turn: 1, to: SEAT.russia, kind: 'cell', about: -1, other: -1, item: '', shown: [], published: false },
      ...parts,
    })
    const world = table()
    const cables = [
      told({ kind: 'cell', about: SEAT.tajikistan }),
      told({ kind: 'agenda', about: SEAT.iran, item: 'IRAN' }),
      told({ kind: 'event', item: 'sco-summit' }),
    ]
    const seen = view({ ...world, cables }, SEAT.russia)
    for (let i = 0; i < 8; i++) {
      const { tracks, agendas, deck } = drawn(seen, i)
      expect(tracks.cells[SEAT.tajikistan]).toBeGreaterThan(0)
      expect(agendas[SEATS.indexOf('iran')]).toBe('IRAN')
      expect(deck.dated[0]).toBe('sco-summit')
    }
  })
})
