import { AGENDAS } from '../../content/agendas/index.ts'
import { SEATS } from '../../content/ids.ts'
import { below, sometimes } from '../actors/chance.ts'
import type { Chance } from '../actors/kinds.ts'
import { READY } from '../actors/prepare.ts'
import { clauseOf } from '../agreements/promises.ts'
import { seeded } from '../dice.ts'
import { NEIGHBOUR, SEAT } from '../places.ts'
import { scenarioOf } from '../scenarios.ts'
import type { Cable, Deal, World } from '../world.ts'
import { copy } from '../world.ts'

/**
 * One world that could lie behind what a seat sees: what is hidden from it is drawn, and agrees with what it was told
 * (game.md §9). Made of the seat's view alone.
 */

/** Percent that an unseen cell has come to a neighbour by each turn: about what doctrine's games show. */
const CELL_A_TURN = 6
const OLD_DEALS = 2

const any = <T>(chance: Chance, list: readonly T[]): T => list[below(chance, list.length)]

/** What this turn's cables say of the events to come: one of them comes next turn. */
const foretold = ({ cables, turn }: World): readonly string[] =>
  cables.filter(cable => cable.kind === 'event' && cable.turn === turn).map(({ item }) => item)

const drawDated = (view: World, chance: Chance): string[] => {
  const told = foretold(view)
  return scenarioOf(view.scenario)
    .turns.slice(view.turn)
    .map(({ dated }, i) => {
      const left = dated.filter(id => !view.happened.includes(id))
      const known = i === 0 ? left.find(id => told.includes(id)) : undefined
      return known ?? (left.length > 0 ? any(chance, left) : '')
    })
}

/** A turn draws from a pile of its own where it has one, else from what is left of the common one. */
const drawChance = (view: World, chance: Chance): string[] => {
  const scenario = scenarioOf(view.scenario)
  const told = foretold(view)
  const isToCome = (id: string): boolean => !view.happened.includes(id)
  const common = scenario.chance.filter(isToCome)
  return scenario.turns.slice(view.turn).flatMap((turn, i) => {
    const pile = turn.chance ? turn.chance.filter(isToCome) : common
    const known = i === 0 ? pile.findIndex(id => told.includes(id)) : -1
    return pile.splice(known >= 0 ? known : below(chance, pile.length), 1)
  })
}

/** A cell that a cable told of is taken to be there still; others may be. */
const drawCells = (world: World, chance: Chance): void => {
  for (const host of NEIGHBOUR) {
    const isTold = world.cables.some(
      ({ kind, about, turn }) => kind === 'cell' && about === host && turn >= world.turn - 1,
    )
    world.tracks.cells[host] = isTold || sometimes(chance, CELL_A_TURN * (world.turn - 1)) ? 1 : 0
  }
}

const agendaOf = (view: World, seat: number, chance: Chance): string => {
  if (view.agendas[seat] || !scenarioOf(view.scenario).agendas) return view.agendas[seat]
  const told = view.cables.find(({ kind, about }) => kind === 'agenda' && about === seat)
  return told?.item || any(chance, Object.keys(AGENDAS[SEATS[seat]]))
}

/** Whether an agreement between the two that a cable tells of has come out since. */
const isOpen = ({ deals }: World, { about, other }: Cable): boolean =>
  deals.some(({ by, to, secret, since }) => by === about && to === other && secret && since > 0)

/** A secret agreement that a cable told of: one that the first of the two would offer the other. */
const pactOf = ({ about, other, turn }: Cable, id: number, chance: Chance): Deal[] => {
  const rules = READY[about].doctrine.proposals.filter(
    ({ to, secret }) => secret && to.some(seat => SEAT[seat] === other),
  )
  if (rules.length === 0) return []
  const promises = any(chance, rules).clauses.map(({ from, ...rest }) => ({
    ...rest,
    from: SEATS[from === 'me' ? about : other],
  }))
  // What is done once was done before anybody heard of it.
  const kept = promises.map(({ clause }) => (clauseOf(clause)?.duty === 'once' ? ('kept' as const) : ('owed' as const)))
  const open = { secret: true, leaked: false, state: 'accepted' as const, counters: -1 }
  return [{ id, by: about, to: other, turn, promises, since: turn, kept, ...open }]
}

/** Agreements that still matter to somebody: those that stand or stood to their end, and what was offered of late. */
const matters = ({ by, state, turn }: Deal, now: number): boolean =>
  by >= 0 && (state === 'accepted' || state === 'ended' || turn > now - OLD_DEALS)

/** Drops the others, so that the list stays short in games that are only thought of. */
export const forget = ({ deals, turn }: World): void => {
  let kept = 0
  for (let i = 0; i < deals.length; i++) if (matters(deals[i], turn)) deals[kept++] = deals[i]
  deals.length = kept
}

export const sample = (view: World, chance: Chance): World => {
  const world = copy(view)
  drawCells(world, chance)
  forget(world)
  const pacts = view.cables.filter(cable => cable.kind === 'pact' && !isOpen(view, cable))
  return {
    ...world,
    dice: seeded(below(chance, 2 ** 30)),
    deck: { dated: drawDated(view, chance), chance: drawChance(view, chance) },
    agendas: view.agendas.map((_, seat) => agendaOf(view, seat, chance)),
    deals: [...world.deals, ...pacts.flatMap((cable, i) => pactOf(cable, view.deals.length + i, chance))],
    cables: [],
    messages: [],
  }
}
