import type { SeatId } from '../../content/ids.ts'
import type { Place, SessionSettings } from '../../game/wire/room.ts'
import {
  chairAt,
  isMember,
  isSamePlace,
  memberOf,
  placeOf,
  sat,
  sittersOf,
  stood,
  withChair,
  withChairs,
  withoutPlace,
  withPerson,
} from './chairs.ts'
import { type Refusal, refuse } from './refusal.ts'
import { below } from './secrets.ts'
import { dealt } from './shuffling.ts'
import type { ChairState, PersonState, SessionState } from './state.ts'
import { words } from './words.ts'

/** What people and Control do about seats. Several in one seat are a delegation; whoever came first heads it. */

const hasWorld = (state: SessionState, world: number): boolean => state.worlds.some(({ number }) => number === world)

const whyNotTake = (state: SessionState, person: PersonState, place: Place): string | undefined => {
  const chair = chairAt(state, place)
  if (!chair) return words.noWorld(place.world)
  if (state.stage === 'debrief') return words.closed
  if (state.settings.seating === 'assigned') return words.assigned
  if (state.stage === 'running' && person.role === 'observer') return words.observersWatch
  if (state.stage === 'running' && placeOf(person)) return words.leaveFirst
  // A scripted actor's chair is free for a person, unless Control set the actor in for people who still sit there.
  return chair.holder === 'script' && sittersOf(state, place).length > 0 ? words.scriptHolds : undefined
}

/** A person takes a seat, also one that a scripted actor has, and also in mid-game. */
export const took = (state: SessionState, id: string, place: Place): SessionState | Refusal => {
  const person = memberOf(state, id)
  if (!person) return refuse(words.noPerson)
  if (isSamePlace(placeOf(person), place)) return state
  const why = whyNotTake(state, person, place)
  return why ? refuse(why) : sat(state, new Map([[id, place]]))
}

/** Gives up a seat, or what one looks at. The next of the delegation heads it. */
export const left = (state: SessionState, id: string): SessionState | Refusal => {
  const person = memberOf(state, id)
  if (!person) return refuse(words.noPerson)
  return person.at ? stood(state, new Set([id])) : refuse(words.noSeatToLeave)
}

/** Control puts a person into a seat, or out of any. An observer who is seated plays from then on. */
export const seated = (state: SessionState, id: string, place: Place | undefined): SessionState | Refusal => {
  const person = memberOf(state, id)
  if (!person) return refuse(words.noPerson)
  if (!place) return person.at ? stood(state, new Set([id])) : state
  if (!chairAt(state, place)) return refuse(words.noWorld(place.world))
  return isSamePlace(placeOf(person), place) ? state : sat(state, new Map([[id, place]]))
}

/** All players anew over all worlds, in delegations as equal as can be. What scripted actors hold they keep. */
export const shuffled = (state: SessionState, random: (end: number) => number = below): SessionState | Refusal => {
  const players = state.people.filter(person => isMember(person) && person.role === 'player').map(({ id }) => id)
  const deal = dealt(state.worlds, players, random)
  if (deal.size === 0) return players.length === 0 ? state : refuse(words.allScripted)
  return sat(stood(state, new Set(players)), deal)
}

/**
 * Hands a seat to a scripted actor: those who sit there stay and look on, until it is handed back to them. Opened for
 * newcomers, nobody sits there and nothing they ordered for their absence stays.
 */
export const handed = (state: SessionState, place: Place, to: ChairState['holder']): SessionState | Refusal => {
  const chair = chairAt(state, place)
  if (!chair) return refuse(words.noWorld(place.world))
  if (chair.holder === to) return state
  const sitters = sittersOf(state, place)
  if (to === 'people' && sitters.length === 0) return refuse(words.nobodySits)
  if (to !== 'open') return withChair(state, place, { holder: to })
  return withChair(stood(state, new Set(sitters.map(({ id }) => id))), place, { holder: 'open', standing: [] })
}

/** Every open seat of a world, or with 0 of all, to a scripted actor. */
export const filled = (state: SessionState, world: number): SessionState | Refusal => {
  if (world !== 0 && !hasWorld(state, world)) return refuse(words.noWorld(world))
  return withChairs(state, (chair, place) =>
    chair.holder === 'open' && (world === 0 || place.world === world) ? { ...chair, holder: 'script' } : chair,
  )
}

/** Makes a person the head of the delegation they sit in. */
export const headed = (state: SessionState, id: string): SessionState | Refusal => {
  const person = memberOf(state, id)
  if (!person) return refuse(words.noPerson)
  const place = placeOf(person)
  if (!place) return refuse(words.noSeatToHead)
  return {
    ...state,
    people: state.people.map(each => {
      const head = each.id === id
      return each.head === head || !isSamePlace(placeOf(each), place) ? each : { ...each, head }
    }),
  }
}

/** Looks at a world, or over a seat's shoulder where that is allowed. Whoever does so is an observer from then on. */
export const observing = (
  state: SessionState,
  id: string,
  { world, seat }: { readonly world: number; readonly seat?: SeatId | undefined },
): SessionState | Refusal => {
  const { observers } = state.settings
  const person = memberOf(state, id)
  if (!person) return refuse(words.noPerson)
  if (!hasWorld(state, world)) return refuse(words.noWorld(world))
  if (observers === 'none') return refuse(words.noObservers)
  if (placeOf(person)) return refuse(words.leaveToObserve)
  if (seat && observers === 'public') return refuse(words.publicOnly)
  return withPerson(state, { ...person, role: 'observer', at: seat ? { world, seat } : { world } })
}

/** What an observer may still look at. */
const looking = (person: PersonState, observers: SessionSettings['observers']): PersonState => {
  if (person.role === 'player' || !person.at || observers === 'seats') return person
  if (observers === 'none') return withoutPlace(person)
  return person.at.seat ? { ...person, at: { world: person.at.world } } : person
}

export type Changeable = Partial<Pick<SessionSettings, 'seating' | 'sealing' | 'observers' | 'level' | 'adviser'>>

export const settingsChanged = (state: SessionState, change: Changeable): SessionState => {
  const said = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const settings = { ...state.settings, ...said }
  return { ...state, settings, people: state.people.map(person => looking(person, settings.observers)) }
}
