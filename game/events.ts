import { EVENTS } from '../content/events/index.ts'
import type { Event, Turn } from '../content/kinds.ts'
import { SEAT } from './places.ts'
import { scenarioOf } from './scenarios.ts'
import { type Trace, tell } from './telling.ts'
import { compile, type Run } from './vocabulary/effects.ts'
import { scope } from './vocabulary/scope.ts'
import type { World } from './world.ts'

/** The two events of a turn: what happened on the date, and a chance one (game.md §7). */

const BY_ID = new Map<string, Event>(Object.entries(EVENTS))
export const eventOf = (id: string): Event | undefined => BY_ID.get(id)

const ready = new Map<string, { readonly run: Run; readonly options: readonly Run[] }>()
const prepare = (id: string) => {
  let each = ready.get(id)
  const event = eventOf(id)
  if (!event) throw new Error(`No event is called ${id}`)
  if (!each) {
    const within = scope({ giver: event.choice ? SEAT[event.choice.seat] : -1 })
    each = {
      run: compile(event.effects, within),
      options: (event.choice?.options ?? []).map(option => compile(option.effects, within)),
    }
    ready.set(id, each)
  }
  return each
}

/** The turn's fixed event happens, and two are drawn from the deck: a dated one and a chance one. */
export const drawEvents = (world: World, trace?: Trace): void => {
  const { fixed } = scenarioOf(world.scenario).turns[world.turn - 1]
  world.events = []
  for (const id of [fixed, world.deck.dated.shift(), world.deck.chance.shift()]) {
    if (!id || world.happened.includes(id)) continue
    if (trace) tell(trace, world.turn, { chapter: 'situation', kind: 'event', item: id })
    happen(world, id, trace)
  }
}

/** An event stands among the turn's, and does at once what it does. */
export const happen = (world: World, id: string, trace?: Trace): void => {
  world.events.push({ id, chosen: -1 })
  world.happened.push(id)
  prepare(id).run(world, trace)
}

/** What is to be expected of one of the scenario's events: 'idle' was not drawn for this game. */
export const comeOf = (world: World, id: string): 'deck' | 'fixed' | 'idle' | 'happened' | 'none' => {
  const { turns, chance } = scenarioOf(world.scenario)
  const isOf = (turn: Turn) => turn.fixed === id || turn.dated.includes(id) || turn.chance?.includes(id)
  if (!chance.includes(id) && !turns.some(isOf)) return 'none'
  if (world.happened.includes(id)) return 'happened'
  if (turns.some(({ fixed }) => fixed === id)) return 'fixed'
  return world.deck.dated.includes(id) || world.deck.chance.includes(id) ? 'deck' : 'idle'
}

/** Takes an event out of the deck, whose places stay as they are. */
export const holdBack = ({ deck }: World, id: string): void => {
  for (const pile of [deck.dated, deck.chance]) {
    const at = pile.indexOf(id)
    if (at >= 0) pile[at] = ''
  }
}

/** What a seat chose in an event happens at once. */
export const choose = (world: World, at: number, option: number, trace?: Trace): void => {
  const { id } = world.events[at]
  const seat = eventOf(id)?.choice?.seat
  world.events[at].chosen = option
  if (trace)
    tell(trace, world.turn, {
      chapter: 'situation',
      kind: 'choice',
      seat: seat ? SEAT[seat] : -1,
      item: id,
      data: { option },
    })
  prepare(id).options[option](world, trace)
}

/** Choices not made by the end of the phase fall to the first option. */
export const chooseLeft = (world: World, trace?: Trace): void => {
  for (let at = 0; at < world.events.length; at++) {
    if (world.events[at].chosen < 0 && eventOf(world.events[at].id)?.choice) choose(world, at, 0, trace)
  }
}

/** Where an event of this turn, its option and the seat that chooses are; undefined if there is no such choice. */
export const chooseIn = (
  world: World,
  id: string,
  optionId: string,
): { at: number; option: number; seat: number } | undefined => {
  const at = world.events.findIndex(event => event.id === id)
  const choice = eventOf(id)?.choice
  const option = choice?.options.findIndex(each => each.id === optionId) ?? -1
  return at < 0 || option < 0 || !choice ? undefined : { at, option, seat: SEAT[choice.seat] }
}
