import { INSTITUTIONS } from '../content/bodies.ts'
import { BODIES, type BodyId, SEATS } from '../content/ids.ts'
import type { Resolution } from '../content/kinds.ts'
import { PARAMETERS } from '../content/parameters.ts'
import { RESOLUTIONS } from '../content/resolutions.ts'
import { waitsFor } from './clock.ts'
import { d6 } from './dice.ts'
import { PAKISTAN, SEAT } from './places.ts'
import { type Trace, tell, untellIdle } from './telling.ts'
import { rolls, SCALE, shift } from './tracks.ts'
import { compile, type Run } from './vocabulary/effects.ts'
import { firstLack, type Need, needsOf } from './vocabulary/needs.ts'
import { scope } from './vocabulary/scope.ts'
import type { Motion, World } from './world.ts'

/** The CSTO and the SCO: membership, voting, paying, and what a resolution is worth (game.md §5). */

const { institutions } = PARAMETERS

const BY_ID = new Map<string, Resolution>(Object.entries(RESOLUTIONS))
export const resolutionOf = (id: string): Resolution | undefined => BY_ID.get(id)

const MEMBERS: Readonly<Record<BodyId, readonly number[]>> = {
  csto: INSTITUTIONS.csto.members.map(id => SEAT[id]),
  sco: INSTITUTIONS.sco.members.map(id => SEAT[id]),
}
const WITH_JOINER: Readonly<Record<BodyId, readonly number[]>> = {
  csto: MEMBERS.csto,
  sco: [...MEMBERS.sco, SEAT[INSTITUTIONS.sco.joins ?? 'iran']],
}

/** Seats that table and vote in a body now. */
export const membersOf = (world: World, body: BodyId): readonly number[] =>
  world.tracks.iranSeated[0] > 0 ? WITH_JOINER[body] : MEMBERS[body]

/** 0 to 2: what a paid resolution is worth, by cohesion; a weak body's is left to a die (−1). */
export const strengthOf = (world: World, body: BodyId): number => {
  const cohesion = world.tracks[body][0]
  return cohesion >= institutions.strong ? 2 : cohesion > institutions.weak ? 1 : -1
}

type Prepared = {
  readonly needs: readonly Need[]
  readonly words: Run
  readonly paid: readonly Run[]
}
const made = (item: Resolution, mover: number): Prepared => {
  const at = (strength: number) => scope({ giver: mover, strength })
  return {
    needs: needsOf(item.needs ?? [], at(0)),
    words: compile(item.words ?? [], at(0)),
    paid: [0, 1, 2].map(strength => compile(item.effects, at(strength))),
  }
}

/** Every resolution's effects for each mover, made once. */
const PREPARED = new Map<string, readonly Prepared[]>(
  [...BY_ID].map(([id, item]) => [id, SEATS.map((_, mover) => made(item, mover))]),
)

const prepare = (id: string, mover: number): Prepared => {
  const ready = PREPARED.get(id)?.[mover]
  if (!ready) throw new Error(`No resolution is called ${id}`)
  return ready
}

export const lackOf = (world: World, id: string, mover: number): string | undefined =>
  waitsFor(world, 'resolutions', mover, id) ?? firstLack(prepare(id, mover).needs, world)

type Count = { readonly motion: Motion; readonly inFavour: number; readonly against: number; readonly carried: boolean }

const count = (world: World, motion: Motion, objects: boolean): Count => {
  const { scripted } = INSTITUTIONS[motion.body]
  const seats = membersOf(world, motion.body)
  let inFavour = scripted.length - (objects ? 1 : 0)
  let against = objects ? 1 : 0
  for (const seat of seats) {
    const vote = motion.votes[seat]
    if (vote === 'fund' || vote === 'for') inFavour++
    else if (vote === 'against') against++
  }
  return { motion, inFavour, against, carried: against === 0 && inFavour * 2 >= seats.length + scripted.length }
}

/** Who pays: the mover if it said so and can, and the first other member that did. */
const payers = (world: World, motion: Motion): number[] => {
  const { funds } = world.tracks
  const paying: number[] = []
  const canPay = (seat: number): boolean => motion.votes[seat] === 'fund' && funds[seat] >= 1
  if (membersOf(world, motion.body).includes(motion.by) && canPay(motion.by)) paying.push(motion.by)
  for (const seat of membersOf(world, motion.body)) {
    if (seat === motion.by || !canPay(seat)) continue
    paying.push(seat)
    break
  }
  return paying
}

const carryOut = (world: World, { motion, inFavour }: Count, trace?: Trace): void => {
  const { body, resolution, by } = motion
  const ready = prepare(resolution, by)
  if (trace)
    tell(trace, world.turn, { chapter: 'votes', kind: 'carried', seat: by, item: resolution, data: { body, inFavour } })
  ready.words(world, trace)
  for (const id of INSTITUTIONS[body].cover) {
    if (rolls(world, institutions.coverIn6, trace)) shift(world, SCALE.home, SEAT[id], 1, trace)
  }
  const paying = payers(world, motion)
  if (paying.length === 0) {
    if (trace) tell(trace, world.turn, { chapter: 'votes', kind: 'unpaid', seat: by, item: resolution, data: { body } })
    return
  }
  if (trace)
    tell(trace, world.turn, {
      chapter: 'votes',
      kind: 'paid',
      seat: by,
      item: resolution,
      data: { body, first: paying[0], second: paying[1] ?? -1 },
    })
  for (const seat of paying) shift(world, SCALE.funds, seat, -1, trace)
  const worth = strengthOf(world, body)
  const strength = worth >= 0 ? worth : rolls(world, institutions.weakIn6, trace) ? 1 : 0
  // One member’s money buys the thing; a bloc grows where more than one pays.
  if (paying.length > 1) shift(world, SCALE[body], 0, 1, trace)
  ready.paid[strength](world, trace)
}

const fail = (world: World, { motion, against }: Count, trace?: Trace): void => {
  if (trace)
    tell(trace, world.turn, {
      chapter: 'votes',
      kind: 'failed',
      seat: motion.by,
      item: motion.resolution,
      data: { body: motion.body, against },
    })
  shift(world, SCALE[motion.body], 0, -1, trace)
}

/** Seat order for ties rotates with the turn. */
const precedence = (world: World, seat: number): number =>
  (seat + SEATS.length - ((world.turn - 1) % SEATS.length)) % SEATS.length

const holdSession = (world: World, body: BodyId, trace?: Trace): void => {
  const motions = world.motions.filter(motion => motion.body === body)
  if (motions.length === 0) {
    if (trace) tell(trace, world.turn, { chapter: 'votes', kind: 'idle', data: { body } })
    if (rolls(world, institutions.decayIn6, trace)) shift(world, SCALE[body], 0, -1, trace)
    untellIdle(trace)
    return
  }
  const { objector } = INSTITUTIONS[body]
  const counts = motions.map(motion => {
    const more = objector.against !== undefined && motion.by === PAKISTAN ? objector.more : 0
    return count(world, motion, d6(world) <= objector.in6 + more)
  })
  const carried = counts
    .filter(each => each.carried)
    .sort((a, b) => b.inFavour - a.inFavour || precedence(world, a.motion.by) - precedence(world, b.motion.by))
  if (carried.length > 0) carryOut(world, carried[0], trace)
  for (const each of counts) {
    if (!each.carried) fail(world, each, trace)
    else if (each !== carried[0]) {
      if (trace)
        tell(trace, world.turn, {
          chapter: 'votes',
          kind: 'put-off',
          seat: each.motion.by,
          item: each.motion.resolution,
          data: { body },
        })
      shift(world, SCALE.capital, each.motion.by, 1, trace)
    }
  }
}

/** First chapter of the resolution. */
export const holdSessions = (world: World, trace?: Trace): void => {
  for (const body of BODIES) holdSession(world, body, trace)
}
