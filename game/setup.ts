import { AGENDAS } from '../content/agendas/index.ts'
import { AREAS, SEATS, SECTORS } from '../content/ids.ts'
import type { Scenario } from '../content/kinds.ts'
import { TRACKS } from '../content/tracks.ts'
import { pick, seeded } from './dice.ts'
import { SEAT } from './places.ts'
import { perTrack, type Rows } from './rows.ts'
import { scenarioOf } from './scenarios.ts'
import { partsOf } from './score.ts'
import type { Trace } from './telling.ts'
import { pair, total } from './tracks.ts'
import { openTurn } from './turn.ts'
import type { World } from './world.ts'

/** Version of rules and content; a stored game opens with the version it was played with, or says that it can't. */
export const RULES = '1'

const LENGTH = { actor: SEATS.length, area: AREAS.length, sector: SECTORS.length, region: 1 } as const

/** The rows and relations that a scenario opens with. */
type Opening = { readonly tracks: Rows; readonly relation: number[] }

const openingTracks = (scenario: Scenario): Rows =>
  perTrack(id => {
    const { of, min } = TRACKS[id]
    return scenario.opening[id] ? [...scenario.opening[id]] : Array(LENGTH[of]).fill(min)
  })

const openingRelations = (scenario: Scenario): number[] => {
  const relation = Array(SEATS.length * SEATS.length).fill(0)
  for (const [one, two, value] of scenario.relations) {
    relation[pair(SEAT[one], SEAT[two])] = value
    relation[pair(SEAT[two], SEAT[one])] = value
  }
  return relation
}

const OPENINGS = new Map<Scenario, Opening>()
/** Made once for each scenario, and copied into every world. */
const openingOf = (scenario: Scenario): Opening => {
  const made = OPENINGS.get(scenario) ?? { tracks: openingTracks(scenario), relation: openingRelations(scenario) }
  OPENINGS.set(scenario, made)
  return made
}

/** One dated event for each turn, and one chance event, none twice. */
const shuffleDeck = (world: World, scenario: Scenario): void => {
  const left = [...scenario.chance]
  for (const turn of scenario.turns) {
    const drawn = turn.dated.length > 0 ? turn.dated[pick(world, turn.dated.length)] : ''
    world.deck.dated.push(drawn)
    const pile = turn.chance ? [...turn.chance] : left
    world.deck.chance.push(...pile.splice(pick(world, pile.length), 1))
  }
}

const dealAgendas = (world: World): void => {
  for (const id of SEATS) {
    const ids = Object.keys(AGENDAS[id])
    world.agendas[SEAT[id]] = ids[pick(world, ids.length)]
  }
}

/**
 * A new game in its first decision phase. The same scenario and seed give the same world, bit for bit. A deck that is
 * handed in lies as it is; else it is shuffled.
 */
export const setUp = (scenarioId: string, seed: number, trace?: Trace, deck?: World['deck']): World => {
  const scenario = scenarioOf(scenarioId)
  const opening = openingOf(scenario)
  const world: World = {
    rules: RULES,
    scenario: scenarioId,
    turn: 1,
    phase: 'decision',
    ending: 'none',
    dice: seeded(seed),
    tracks: perTrack(track => opening.tracks[track].slice()),
    relation: opening.relation.slice(),
    influence: scenario.influence.flat(),
    grudges: Array(SEATS.length * SEATS.length).fill(0),
    donors: Array(SECTORS.length).fill(-1),
    plans: SEATS.map(() => ({ calls: [], reasons: [], sealed: false })),
    gates: [...scenario.opening.policy],
    opiumPlan: scenario.opening.opiumRule[0],
    events: [],
    happened: [],
    deck: { dated: [...(deck?.dated ?? [])], chance: [...(deck?.chance ?? [])] },
    consents: [],
    motions: [],
    deals: [],
    messages: [],
    cables: [],
    agendas: SEATS.map(() => ''),
    index: 0,
    parts: [0, 0, 0, 0, 0, 0],
  }
  if (!deck) shuffleDeck(world, scenario)
  if (scenario.agendas) dealAgendas(world)
  const parts = partsOf(world)
  for (let i = 0; i < parts.length; i++) world.parts[i] = parts[i]
  world.index = total(parts)
  openTurn(world, 1, trace)
  return world
}
