import { describe, expect, test } from 'vitest'
import { ACTORS } from '../../content/actors/index.ts'
import { AGENDAS } from '../../content/agendas/index.ts'
import { INSTITUTIONS } from '../../content/bodies.ts'
import { CLAIMS } from '../../content/claims.ts'
import { CLAUSES } from '../../content/clauses.ts'
import { DOCTRINES } from '../../content/doctrines/index.ts'
import { EVENTS } from '../../content/events/index.ts'
import { GLOSSARY } from '../../content/glossary.ts'
import { MANDATES } from '../../content/mandates/index.ts'
import { ORDERS } from '../../content/orders/index.ts'
import { areas } from '../../content/places/areas.ts'
import { crossings } from '../../content/places/crossings.ts'
import { sectors } from '../../content/places/sectors.ts'
import { RESOLUTIONS } from '../../content/resolutions.ts'
import { SCENARIOS } from '../../content/scenarios/index.ts'
import { SOURCE_PARTS, SOURCES } from '../../content/sources/index.ts'

/** All that the game is played with; the glossary only tells of it. */
const PLAYED = {
  actors: ACTORS,
  agendas: AGENDAS,
  bodies: INSTITUTIONS,
  clauses: CLAUSES,
  doctrines: DOCTRINES,
  events: EVENTS,
  mandates: MANDATES,
  orders: ORDERS,
  areas,
  sectors,
  crossings,
  resolutions: RESOLUTIONS,
  scenarios: SCENARIOS,
}

type Cited = { readonly path: string; readonly ids: readonly string[] }

/** Every `source` in a tree of values, with where it stands. */
const citations = (value: unknown, path: string): Cited[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' ? [{ path, ids: inner as string[] }] : citations(inner, `${path}.${key}`),
  )
}

const PLAYED_CITATIONS = citations(PLAYED, 'content')
const ALL_CITATIONS = [...PLAYED_CITATIONS, ...citations(GLOSSARY, 'glossary')]

const BRIEF = 'isas-2021#'
const isKnown = (id: string): boolean =>
  id.startsWith(BRIEF) ? Object.hasOwn(CLAIMS, id.slice(BRIEF.length)) : Object.hasOwn(SOURCES, id)

describe('claims of the brief', () => {
  test('there are 43, numbered through', () => {
    expect(Object.keys(CLAIMS)).toEqual(Array.from({ length: 43 }, (_, i) => `C${String(i + 1).padStart(2, '0')}`))
    for (const [id, claim] of Object.entries(CLAIMS)) expect(claim.id).toBe(id)
  })

  test('each is carried by something that is played', () => {
    const cited = new Set(PLAYED_CITATIONS.flatMap(({ ids }) => ids))
    expect(Object.keys(CLAIMS).filter(id => !cited.has(`${BRIEF}${id}`))).toEqual([])
  })

  test('are corrected by corrections', () => {
    for (const { correctedBy } of Object.values(CLAIMS))
      for (const id of correctedBy ?? []) expect(id).toMatch(/^E\d+$/)
  })
})

describe('what is cited', () => {
  test('exists', () => {
    const unknown = ALL_CITATIONS.flatMap(({ path, ids }) => ids.filter(id => !isKnown(id)).map(id => `${path}: ${id}`))
    expect(unknown).toEqual([])
  })

  test('is something, and nothing twice', () => {
    for (const { path, ids } of ALL_CITATIONS) {
      expect(ids.length, path).toBeGreaterThan(0)
      expect(new Set(ids).size, path).toBe(ids.length)
    }
  })

  test('nothing that is played goes without a source', () => {
    for (const [id, { forms }] of Object.entries(ORDERS))
      for (const form of forms) expect(form.source, id).toBeDefined()
    for (const each of [EVENTS, RESOLUTIONS, CLAUSES, SCENARIOS, DOCTRINES, ACTORS, INSTITUTIONS])
      for (const [id, { source }] of Object.entries(each)) expect(source.length, id).toBeGreaterThan(0)
    for (const goals of Object.values(MANDATES))
      for (const { name, source } of goals) expect(source.length, name).toBeGreaterThan(0)
  })
})

describe('sources', () => {
  test('stand under their own id, in one chapter each', () => {
    for (const [id, source] of Object.entries(SOURCES)) expect(source.id).toBe(id)
    const printed = SOURCE_PARTS.flatMap(({ sources }) => Object.keys(sources))
    expect(printed).toHaveLength(Object.keys(SOURCES).length)
    expect(new Set(printed).size).toBe(printed.length)
  })

  test('say how well they are known, and none is from memory', () => {
    for (const [id, { confidence, text }] of Object.entries(SOURCES)) {
      expect(['read', 'read, secondary or disputed', 'computed', 'design'], id).toContain(confidence)
      expect(text, id).not.toMatch(/\(M\)|\[M\]|from memory/)
    }
    for (const { path, ids } of ALL_CITATIONS) for (const id of ids) expect(id, path).not.toMatch(/^M\d*$/)
  })

  test('have whole addresses or none', () => {
    for (const [id, { address, also = [] }] of Object.entries(SOURCES))
      for (const each of [address, ...also]) if (each !== undefined) expect(each, id).toMatch(/^https?:\/\/[^\s…]+$/)
  })

  test('have days that are days', () => {
    for (const [id, { when }] of Object.entries(SOURCES))
      if (when) expect(new Date(`${when}T00:00:00Z`).toISOString().slice(0, 10), id).toBe(when)
  })
})
