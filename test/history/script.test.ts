import { describe, expect, test } from 'vitest'
import { spanOf } from '../../client/debrief/dated.ts'
import { INSTITUTIONS } from '../../content/bodies.ts'
import { CLAIMS } from '../../content/claims.ts'
import { CLAUSES } from '../../content/clauses.ts'
import { EVENTS } from '../../content/events/index.ts'
import { HISTORIES } from '../../content/history/index.ts'
import type { Deeds, History } from '../../content/history/kinds.ts'
import { SEATS, type SeatId } from '../../content/ids.ts'
import type { Event, Scenario } from '../../content/kinds.ts'
import { RESOLUTIONS } from '../../content/resolutions.ts'
import { SCENARIOS } from '../../content/scenarios/index.ts'
import { SOURCES } from '../../content/sources/index.ts'
import { isTwice, meant } from '../../game/orders.ts'
import { OWNER, SEAT, SECTOR } from '../../game/places.ts'

const scripts: readonly History[] = Object.values(HISTORIES)
const scenarioOf = ({ scenario }: History): Scenario => SCENARIOS[scenario as keyof typeof SCENARIOS]

type Part = {
  readonly script: History
  readonly turn: number
  readonly seat: SeatId
  readonly deeds: Deeds
  readonly where: string
}
const parts: readonly Part[] = scripts.flatMap(script =>
  script.turns.flatMap(({ deeds }, at) =>
    SEATS.map(seat => ({ script, turn: at + 1, seat, deeds: deeds[seat], where: `turn ${at + 1}, ${seat}` })),
  ),
)
const allDeeds = ({ orders, gates = [], motions = [], votes = [], agreements = [], choices = [] }: Deeds) => [
  ...orders,
  ...gates,
  ...motions,
  ...votes,
  ...agreements,
  ...choices,
]
const exists = (id: string): boolean =>
  id.startsWith('isas-2021#') ? Object.hasOwn(CLAIMS, id.slice('isas-2021#'.length)) : Object.hasOwn(SOURCES, id)

describe('the script', () => {
  test('has every turn of its scenario, and every seat in it', () => {
    for (const script of scripts) {
      expect(script.turns).toHaveLength(scenarioOf(script).turns.length)
      for (const { deeds } of script.turns) expect(Object.keys(deeds).sort()).toEqual([...SEATS].sort())
    }
  })

  test('says why where a seat orders nothing, and only there', () => {
    for (const { deeds, where } of parts) expect(deeds.idle !== undefined, where).toBe(deeds.orders.length === 0)
  })

  test('writes orders that its seats have, each once, in as many slots as they have', () => {
    for (const { script, seat, deeds, where } of parts) {
      const instances = deeds.orders.map(({ call }) => meant(SEAT[seat], call))
      for (const [at, instance] of instances.entries()) {
        expect(instance, `${where}: ${deeds.orders[at].call}`).toBeDefined()
        const others = instances.filter((_, other) => other !== at)
        for (const other of others)
          expect(instance && other && isTwice(other, instance), `${where}: ${other?.call}`).toBe(false)
      }
      expect(instances.length, where).toBeLessThanOrEqual(scenarioOf(script).opening.orders[SEAT[seat]])
    }
  })

  test('cites sources that exist, and “design” wherever it reads more than the record says', () => {
    for (const { deeds, where } of parts) {
      for (const { source, reconstructed, note } of allDeeds(deeds)) {
        for (const id of source) expect(exists(id), `${where}: ${id}`).toBe(true)
        expect(source.includes('design'), `${where}: ${note}`).toBe(reconstructed === true)
        expect(note.includes('game’s'), `${where}: ${note}`).toBe(reconstructed === true)
        expect(
          source.some(id => id !== 'design'),
          `${where}: ${note}`,
        ).toBe(true)
      }
    }
  })

  test('dates every deed within its turn', () => {
    for (const { script, turn, deeds, where } of parts) {
      const span = spanOf(scenarioOf(script).turns[turn - 1].dates)
      for (const { date, note } of allDeeds(deeds)) {
        expect(date, where).toMatch(/^2021-\d\d-\d\d$/)
        expect(date >= (span?.from ?? '') && date <= (span?.to ?? ''), `${where}: ${date} ${note}`).toBe(true)
      }
    }
  })

  test('keeps to at most 40 words a note', () => {
    for (const { deeds, where } of parts)
      for (const { note } of allDeeds(deeds)) expect(note.split(/\s+/).length, `${where}: ${note}`).toBeLessThan(41)
  })

  test('deals dated events of the turn, two at most, and none that is fixed', () => {
    for (const script of scripts) {
      for (const [at, { events }] of script.turns.entries()) {
        expect(events.length).toBeLessThanOrEqual(2)
        for (const id of events) expect(scenarioOf(script).turns[at].dated, `turn ${at + 1}`).toContain(id)
      }
    }
  })

  test('chooses for its own seat, in an event that is dealt', () => {
    for (const { script, turn, seat, deeds, where } of parts) {
      for (const { event, option } of deeds.choices ?? []) {
        const { choice } = (EVENTS as Record<string, Event>)[event]
        expect(script.turns[turn - 1].events, where).toContain(event)
        expect(choice?.seat, where).toBe(seat)
        expect(
          choice?.options.map(({ id }) => id),
          where,
        ).toContain(option)
      }
    }
  })

  test('sets gates of its own', () => {
    for (const { seat, deeds, where } of parts)
      for (const { sector } of deeds.gates ?? []) expect(OWNER[SECTOR[sector]], where).toBe(SEAT[seat])
  })

  test('tables as a member, and votes on what another tabled', () => {
    for (const { script, turn, seat, deeds, where } of parts) {
      const tabledBy = (id: string): readonly SeatId[] =>
        SEATS.filter(each => script.turns[turn - 1].deeds[each].motions?.some(({ resolution }) => resolution === id))
      for (const { resolution } of [...(deeds.motions ?? []), ...(deeds.votes ?? [])]) {
        const item = (RESOLUTIONS as Record<string, { body: 'csto' | 'sco' }>)[resolution]
        expect(INSTITUTIONS[item.body].members, `${where}: ${resolution}`).toContain(seat)
        expect(tabledBy(resolution), `${where}: ${resolution}`).toHaveLength(1)
      }
      for (const { resolution } of deeds.votes ?? []) expect(tabledBy(resolution), where).not.toContain(seat)
    }
  })

  test('agrees on clauses that both may promise', () => {
    for (const { seat, deeds, where } of parts) {
      for (const { to, promises } of deeds.agreements ?? []) {
        expect(to, where).not.toBe(seat)
        for (const { clause, from } of promises) {
          const item = (CLAUSES as Record<string, { giver: readonly SeatId[]; target: readonly SeatId[] }>)[clause]
          expect([seat, to], where).toContain(from)
          expect(item.giver, where).toContain(from)
          expect(item.target, where).toContain(from === seat ? to : seat)
        }
      }
    }
  })
})

describe('the indicators', () => {
  test('hold what is recorded within their tolerance, and cite sources that exist', () => {
    for (const { indicators } of scripts) {
      expect(Object.keys(indicators).length).toBeGreaterThan(0)
      for (const [id, { recorded, tolerance, source }] of Object.entries(indicators)) {
        expect(recorded >= tolerance[0] && recorded <= tolerance[1], id).toBe(true)
        for (const cited of source) expect(exists(cited), `${id}: ${cited}`).toBe(true)
      }
    }
  })
})
