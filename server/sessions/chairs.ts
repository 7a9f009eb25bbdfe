import { SEATS, type SeatId } from '../../content/ids.ts'
import { SEAT } from '../../game/places.ts'
import type { Place } from '../../game/wire/room.ts'
import type { ChairState, PersonState, SessionState } from './state.ts'

/** Who sits where. A person is in at most one chair, since the place is the person's; a chair with people has one head. */

/** Whether a person may still come: neither removed nor a name of a record that was brought in. */
export const isMember = (person: PersonState): boolean => person.secretHash !== ''

export const memberOf = (state: SessionState, id: string): PersonState | undefined =>
  state.people.find(person => person.id === id && isMember(person))

/** Where a player sits; what an observer looks at is no place. */
export const placeOf = ({ role, at }: PersonState): Place | undefined =>
  role === 'player' && at?.seat ? { world: at.world, seat: at.seat } : undefined

export const isSamePlace = (one: Place | undefined, other: Place | undefined): boolean =>
  one !== undefined && one.world === other?.world && one.seat === other.seat

export const chairAt = (state: SessionState, { world, seat }: Place): ChairState | undefined =>
  state.worlds.find(({ number }) => number === world)?.seats[SEAT[seat]]

/** Those in a chair, in the order they joined the session. */
export const sittersOf = (state: SessionState, place: Place): readonly PersonState[] =>
  state.people.filter(person => isSamePlace(placeOf(person), place))

export const withPerson = (state: SessionState, next: PersonState): SessionState => ({
  ...state,
  people: state.people.map(person => (person.id === next.id ? next : person)),
})

/** Every chair as the function gives it; tables without a change stay the same objects. */
export const withChairs = (
  state: SessionState,
  next: (chair: ChairState, place: Place) => ChairState,
): SessionState => ({
  ...state,
  worlds: state.worlds.map(table => {
    const seats = table.seats.map((chair, at) => next(chair, { world: table.number, seat: SEATS[at] }))
    return seats.every((chair, at) => chair === table.seats[at]) ? table : { ...table, seats }
  }),
})

export const withChair = (state: SessionState, place: Place, change: Partial<ChairState>): SessionState =>
  withChairs(state, (chair, each) => (isSamePlace(place, each) ? { ...chair, ...change } : chair))

const keyOf = ({ world, seat }: { readonly world: number; readonly seat: SeatId }): string => `${world} ${seat}`

/**
 * Puts right what follows from who sits where. A chair that nobody is left in opens again in the lobby; in the game a
 * scripted actor plays on. A delegation without a head gets its first.
 */
const arranged = (state: SessionState): SessionState => {
  const heads = new Map<string, string>()
  for (const person of state.people) {
    const place = placeOf(person)
    if (place && (person.head || !heads.has(keyOf(place)))) heads.set(keyOf(place), person.id)
  }
  const people = state.people.map(person => {
    const place = placeOf(person)
    const head = place !== undefined && heads.get(keyOf(place)) === person.id
    return head === person.head ? person : { ...person, head }
  })
  const left = state.stage === 'lobby' ? 'open' : 'script'
  return withChairs({ ...state, people }, (chair, place) =>
    chair.holder === 'people' && !heads.has(keyOf(place)) ? { ...chair, holder: left } : chair,
  )
}

/** Without a place: neither a seat nor anything to look at. */
export const withoutPlace = ({ at: _, ...person }: PersonState): PersonState => ({ ...person, head: false })

/** Puts people into chairs, out of whatever place they had. Those who come last head nothing but an empty chair. */
export const sat = (state: SessionState, seats: ReadonlyMap<string, Place>): SessionState => {
  const people = state.people.map((person): PersonState => {
    const to = seats.get(person.id)
    if (!to || isSamePlace(placeOf(person), to)) return person
    return { ...withoutPlace(person), role: 'player', at: to }
  })
  const taken = new Set([...seats.values()].map(keyOf))
  return arranged(
    withChairs({ ...state, people }, (chair, place) =>
      taken.has(keyOf(place)) && chair.holder !== 'people' ? { ...chair, holder: 'people' } : chair,
    ),
  )
}

/** Takes people out of their places. */
export const stood = (state: SessionState, ids: ReadonlySet<string>): SessionState =>
  arranged({
    ...state,
    people: state.people.map(person => (ids.has(person.id) && person.at ? withoutPlace(person) : person)),
  })
