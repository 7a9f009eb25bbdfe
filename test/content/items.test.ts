import { describe, expect, test } from 'vitest'
import { ACTORS } from '../../content/actors/index.ts'
import { AGENDAS } from '../../content/agendas/index.ts'
import { INSTITUTIONS } from '../../content/bodies.ts'
import { CLAUSES } from '../../content/clauses.ts'
import { DOCTRINES } from '../../content/doctrines/index.ts'
import { CHANCE } from '../../content/events/chance.ts'
import { EVENTS } from '../../content/events/index.ts'
import { SUMMER_1 } from '../../content/events/summer-1.ts'
import { SUMMER_2 } from '../../content/events/summer-2.ts'
import { SUMMER_3 } from '../../content/events/summer-3.ts'
import { SUMMER_CHANCE } from '../../content/events/summer-chance.ts'
import { TURN_1 } from '../../content/events/turn-1.ts'
import { TURN_2 } from '../../content/events/turn-2.ts'
import { TURN_3 } from '../../content/events/turn-3.ts'
import { TURN_4 } from '../../content/events/turn-4.ts'
import { TURN_5 } from '../../content/events/turn-5.ts'
import { TURN_6 } from '../../content/events/turn-6.ts'
import { WINTER_CHANCE } from '../../content/events/winter-chance.ts'
import { AREAS, SEATS, SECTORS } from '../../content/ids.ts'
import type { Event, Fit, Scenario } from '../../content/kinds.ts'
import { FITS } from '../../content/mandates/fits/index.ts'
import { MANDATES } from '../../content/mandates/index.ts'
import { BORDER } from '../../content/orders/border.ts'
import { COVERT } from '../../content/orders/covert.ts'
import { DIPLOMACY } from '../../content/orders/diplomacy.ts'
import { ECONOMY } from '../../content/orders/economy.ts'
import { ORDERS } from '../../content/orders/index.ts'
import { KABUL } from '../../content/orders/kabul.ts'
import { MILITARY } from '../../content/orders/military.ts'
import { areas } from '../../content/places/areas.ts'
import { crossings } from '../../content/places/crossings.ts'
import { sectors } from '../../content/places/sectors.ts'
import { RESOLUTIONS } from '../../content/resolutions.ts'
import { SCENARIOS } from '../../content/scenarios/index.ts'
import { TRACKS, type TrackId } from '../../content/tracks.ts'
import { MENU } from '../../game/orders.ts'

const WHOLE = {
  ACTORS,
  AGENDAS,
  INSTITUTIONS,
  CLAUSES,
  DOCTRINES,
  EVENTS,
  MANDATES,
  FITS,
  ORDERS,
  areas,
  sectors,
  crossings,
  RESOLUTIONS,
  SCENARIOS,
}
const count = (...families: readonly object[]): number =>
  families.reduce((sum, family) => sum + Object.keys(family).length, 0)
const scenarios: readonly Scenario[] = Object.values(SCENARIOS)

describe('families', () => {
  test('no id stands twice: an index holds as many as its families', () => {
    expect(count(ORDERS)).toBe(count(KABUL, BORDER, MILITARY, DIPLOMACY, ECONOMY, COVERT))
    expect(count(EVENTS)).toBe(
      count(
        ...[SUMMER_1, SUMMER_2, SUMMER_3, SUMMER_CHANCE],
        ...[TURN_1, TURN_2, TURN_3, TURN_4, TURN_5, TURN_6, CHANCE, WINTER_CHANCE],
      ),
    )
  })

  test('no id is shared by an order, an event or a resolution, which stand side by side in a record', () => {
    const ids = [ORDERS, EVENTS, RESOLUTIONS].flatMap(family => Object.keys(family))
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  test('there are as many as promised', () => {
    expect(count(ORDERS)).toBeGreaterThanOrEqual(22)
    const events: readonly Event[] = Object.values(EVENTS)
    expect(events.length).toBeGreaterThanOrEqual(36)
    const dated = events.filter(({ date }) => date !== undefined)
    expect(dated.length).toBeGreaterThan(events.length / 2)
    const { turns, chance } = SCENARIOS['after-kabul']
    const recorded = turns.reduce((sum, turn) => sum + turn.dated.length + ('fixed' in turn ? 1 : 0), 0)
    expect(recorded).toBeGreaterThanOrEqual(2 * chance.length)
    for (const { headline, source } of dated)
      expect(
        source.some(id => /^F\d/.test(id)),
        headline,
      ).toBe(true)
    for (const { headline, source } of events.filter(({ date }) => !date)) expect(source, headline).toContain('design')
  })

  test('each seat sees a handful of orders', () => {
    for (const [seat, menu] of MENU.entries()) {
      const forms = new Set(menu.map(({ order, form }) => `${order}:${form.form ?? ''}`))
      expect(forms.size, SEATS[seat]).toBeGreaterThanOrEqual(6)
      expect(new Set(menu.map(({ call }) => call)).size, SEATS[seat]).toBe(menu.length)
    }
  })

  test('ids are written in one way', () => {
    for (const family of [ORDERS, EVENTS, RESOLUTIONS, CLAUSES, SCENARIOS, areas, sectors, crossings])
      for (const id of Object.keys(family)) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  })

  test('content holds values alone', () => {
    expect(functionsIn(WHOLE)).toEqual([])
    expect(JSON.parse(JSON.stringify(WHOLE))).toEqual(WHOLE)
  })
})

describe('what one item says of another', () => {
  test('scenarios: events, seats, tracks, winters', () => {
    for (const { turns, chance, opening, influence, relations, seats } of scenarios) {
      for (const { dated, fixed } of turns) {
        for (const id of [...dated, ...(fixed ? [fixed] : [])]) expect(EVENTS).toHaveProperty(id)
        expect(dated.length).toBeGreaterThan(0)
      }
      const drawn = [...chance, ...turns.flatMap(turn => turn.chance ?? [])]
      for (const id of drawn) expect({ ...CHANCE, ...SUMMER_CHANCE, ...WINTER_CHANCE }).toHaveProperty(id)
      expect(new Set(drawn).size).toBe(drawn.length)
      expect(chance.length).toBeGreaterThanOrEqual(turns.filter(turn => !turn.chance).length)
      expect(seats).toEqual(SEATS)
      expect(influence.map(row => row.length)).toEqual([3, 3, 3])
      for (const [track, values] of Object.entries(opening)) {
        const { of, min, max } = TRACKS[track as TrackId]
        expect(values, track).toHaveLength(
          { actor: SEATS.length, area: AREAS.length, sector: SECTORS.length, region: 1 }[of],
        )
        for (const n of values) expect(n >= min && n <= max, `${track} ${n}`).toBe(true)
      }
      for (const [one, two, n] of relations) expect(one !== two && Math.abs(n) <= 3, `${one} ${two}`).toBe(true)
      expect(new Set(relations.map(([one, two]) => [one, two].sort().join())).size).toBe(relations.length)
    }
  })

  test('a dated event has its date in its turn, once in a scenario', () => {
    for (const { turns } of scenarios) {
      const ids = turns.flatMap(({ dated, fixed }) => [...dated, ...(fixed ? [fixed] : [])])
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect((EVENTS as Record<string, Event>)[id].date, id).toBeDefined()
    }
  })

  test('places: sectors and areas name each other, and each crossing joins two that meet', () => {
    for (const [id, { flow }] of Object.entries(areas))
      for (const sector of flow) expect(sectors[sector].joins as readonly string[], `${id} ${sector}`).toContain(id)
    for (const [id, { neighbours }] of Object.entries(sectors))
      for (const other of neighbours) expect(SECTORS, id).toContain(other)
    for (const [id, { sector, area }] of Object.entries(crossings)) expect(sectors[sector].joins, id).toContain(area)
  })

  test('doctrines: orders, targets, resolutions, clauses, choices', () => {
    for (const [seat, doctrine] of Object.entries(DOCTRINES)) {
      const menu = MENU[SEATS.indexOf(seat as (typeof SEATS)[number])]
      for (const { do: call, on } of [...(doctrine.early ?? []), ...doctrine.orders]) {
        const meant = menu.filter(({ order, form }) => order === call || `${order}:${form.form}` === call)
        expect(meant.length, `${seat}: ${call}`).toBeGreaterThan(0)
        for (const sector of on?.sector ?? []) expect(SECTORS, seat).toContain(sector)
        for (const area of on?.area ?? []) expect(AREAS, seat).toContain(area)
      }
      for (const { resolution } of doctrine.motions) expect(RESOLUTIONS, seat).toHaveProperty(resolution)
      for (const { resolution } of doctrine.votes)
        for (const id of resolution ?? []) expect(RESOLUTIONS, seat).toHaveProperty(id)
      for (const { clauses } of doctrine.proposals)
        for (const { clause } of clauses) expect(CLAUSES, seat).toHaveProperty(clause)
      for (const { clause } of doctrine.worths) expect(CLAUSES, seat).toHaveProperty(clause)
      for (const { to } of doctrine.consents) {
        const [order, form] = to.split(':')
        const { forms } = (ORDERS as Record<string, (typeof ORDERS)['drill']>)[order]
        expect(
          form === undefined || forms.some(each => (each as { form?: string }).form === form),
          `${seat}: ${to}`,
        ).toBe(true)
      }
      for (const { event, option } of doctrine.choices) {
        const { choice } = (EVENTS as Record<string, Event>)[event]
        expect(choice?.seat, `${seat}: ${event}`).toBe(seat)
        expect(
          choice?.options.map(({ id }) => id),
          `${seat}: ${event}`,
        ).toContain(option)
      }
    }
  })

  test('who chooses in an event has a doctrine for it', () => {
    for (const [id, { choice }] of Object.entries<Event>(EVENTS))
      if (choice)
        expect(
          DOCTRINES[choice.seat].choices.map(({ event }) => event),
          id,
        ).toContain(id)
  })

  test('resolutions: a body, and movers that sit in it', () => {
    for (const [id, { body, movers }] of Object.entries(
      RESOLUTIONS as Record<string, { body: 'csto' | 'sco'; movers?: readonly string[] }>,
    ))
      for (const seat of movers ?? []) expect(INSTITUTIONS[body].members, id).toContain(seat)
  })

  test('clauses: what is consented to is an order', () => {
    for (const { consents = [] } of Object.values(CLAUSES as Record<string, { consents?: readonly string[] }>))
      for (const id of consents) expect(ORDERS).toHaveProperty(id)
  })

  test('mandates have five goals a seat, agendas are three', () => {
    for (const seat of SEATS) {
      expect(MANDATES[seat], seat).toHaveLength(5)
      expect(Object.keys(AGENDAS[seat]), seat).toEqual(ACTORS[seat].agendas.map(({ id }) => id))
    }
  })

  test.each(Object.entries(FITS as Record<string, Fit>))('%s gives every goal a number that can move it', (_, fit) => {
    for (const seat of SEATS) {
      expect(Object.keys(fit.mandates[seat]), seat).toEqual(MANDATES[seat].map(({ name }) => name))
      expect(Object.keys(fit.agendas[seat]), seat).toEqual(Object.keys(AGENDAS[seat]))
      const scales = [...Object.values(fit.mandates[seat]), ...Object.values(fit.agendas[seat])]
      for (const { unit } of scales) expect(unit, seat).toBeGreaterThan(0)
    }
  })
})

function functionsIn(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => functionsIn(inner, `${path}.${key}`))
}
