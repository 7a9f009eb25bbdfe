import { SEATS } from '../../content/ids.ts'
import type { Person, WorldState } from '../../game/wire/room.ts'
import type { Plan } from '../../game/world.ts'
import { placeOf } from './chairs.ts'
import { type Presence, personSeen } from './presence.ts'
import type { LiveWorld } from './room.ts'
import type { PersonState, TableState } from './state.ts'
import { RIVERS } from './words.ts'

type Made = {
  readonly people: readonly PersonState[]
  /** Those of the people who sit in this world. */
  readonly sitters: readonly PersonState[]
  /** What else the value was made of, to be compared one by one. */
  readonly from: readonly unknown[]
  readonly state: WorldState
}
const made = new WeakMap<TableState, Made>()

const isWriting = ({ calls }: Plan): boolean => calls.some(call => call !== '')

const drawn = (
  table: TableState,
  { world, course, thinking }: LiveWorld,
  sitters: readonly PersonState[],
  seen: readonly Person[],
): WorldState => ({
  number: table.number,
  name: RIVERS[table.number - 1],
  turn: world.turn,
  phase: world.phase,
  clock: table.clock,
  seats: table.seats.map(({ holder }, seat) => ({
    holder,
    people: seen.filter((_, at) => placeOf(sitters[at])?.seat === SEATS[seat]),
    sealed: world.plans[seat].sealed,
    writing: isWriting(world.plans[seat]),
    ...(thinking.includes(seat) ? { thinking: true as const } : {}),
  })),
  course,
})

/** A world as all who may see it see it: the same object until something in it changes. */
export const worldStateOf = (
  table: TableState,
  live: LiveWorld,
  people: readonly PersonState[],
  presence: Presence,
): WorldState => {
  const before = made.get(table)
  const sitters =
    before?.people === people ? before.sitters : people.filter(person => placeOf(person)?.world === table.number)
  const seen = sitters.map(person => personSeen(person, presence))
  const { turn, phase, plans } = live.world
  const thinking = String(live.thinking)
  const from = [turn, phase, live.course, thinking, ...seen, ...plans.map(plan => plan.sealed), ...plans.map(isWriting)]
  const isAsBefore = before?.from.length === from.length && from.every((part, at) => part === before.from[at])
  const state = isAsBefore ? before.state : drawn(table, live, sitters, seen)
  made.set(table, { people, sitters, from, state })
  return state
}
