import { AREAS } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { d6 } from '../dice.ts'
import { AREA, CHINA, IRAN, OWNER, PAKISTAN, TALIBAN, TOUCHING } from '../places.ts'
import { type Trace, tell } from '../telling.ts'
import { befriend, place, rolls, runs, SCALE, shift } from '../tracks.ts'
import type { World } from '../world.ts'

const { insurgency } = PARAMETERS
const KABUL_EAST = AREA['kabul-east']

/** Whom an attack in an area hurts abroad, and on how many faces of six: the Shia, the Uyghur card, the Durand line. */
const STUNG: readonly { readonly seat: number; readonly in6: number }[] = AREAS.map(id => {
  if (id === 'west' || id === 'north') return { seat: IRAN, in6: 3 }
  if (id === 'north-east') return { seat: CHINA, in6: 6 }
  if (id === 'kabul-east') return { seat: PAKISTAN, in6: 2 }
  return { seat: -1, in6: 0 }
})

const grow = (world: World, area: number, trace?: Trace): void => {
  const { tracks } = world
  if (tracks.isis[area] === 0 && area !== KABUL_EAST) return
  const push = tracks.hardship[area] + (tracks.home[TALIBAN] <= insurgency.weakCohesion ? 1 : 0)
  if (trace) tell(trace, world.turn, { chapter: 'systems', kind: 'isis-grows', at: area, data: { push } })
  if (d6(world) + push >= insurgency.growAt) shift(world, SCALE.isis, area, 1, trace)
  if (trace && trace.now?.changes.length === 0) trace.told.pop()
}

const attack = (world: World, area: number, trace?: Trace): boolean => {
  const isis = world.tracks.isis[area]
  if (isis < insurgency.attackFrom) return false
  if (trace) tell(trace, world.turn, { chapter: 'systems', kind: 'attack', at: area, data: { isis } })
  if (!rolls(world, isis, trace)) {
    if (trace) trace.told.pop()
    return false
  }
  place(world, SCALE.violence, area, 1, trace)
  shift(world, SCALE.attacks, 0, 1, trace)
  const { seat, in6 } = STUNG[area]
  if (seat >= 0 && (in6 === 6 || rolls(world, in6, trace))) shift(world, SCALE.home, seat, -1, trace)
  return true
}

/** Fire over the line, where ISIS is strong and the guard thin. It breaks an assurance: isas-2021#C16. */
const raid = (world: World, area: number, trace?: Trace): void => {
  const { tracks } = world
  if (tracks.isis[area] < insurgency.raidFrom) return
  for (const line of TOUCHING[area]) {
    if (tracks.guard[line] > insurgency.raidGuard || runs(world, SCALE.shield, line)) continue
    const owner = OWNER[line]
    if (trace) tell(trace, world.turn, { chapter: 'systems', kind: 'raid', seat: owner, at: line, data: { area } })
    if (rolls(world, insurgency.raidIn6, trace)) {
      shift(world, SCALE.home, owner, -2, trace)
      shift(world, SCALE.abroad, 0, 1, trace)
      if (tracks.assured[owner] > 0) {
        place(world, SCALE.assured, owner, 0, trace)
        befriend(world, owner, TALIBAN, -2, trace)
        shift(world, SCALE.credibility, 0, -2, trace)
      }
    } else if (trace) trace.told.pop()
  }
}

/** 6. Insurgency: ISIS lives off hunger and off a split in Kabul. game.md §6.6; isas-2021#C19, C21; F99, E8. */
export const rise = (world: World, trace?: Trace): void => {
  // Fighting counts once: what came before has driven people out already.
  world.tracks.violence.fill(0)
  for (let area = 0; area < AREAS.length; area++) grow(world, area, trace)
  let attacks = 0
  for (let area = 0; area < AREAS.length; area++) {
    if (attack(world, area, trace)) attacks++
    raid(world, area, trace)
  }
  if (attacks >= insurgency.manyAttacks) {
    tell(trace, world.turn, { chapter: 'systems', kind: 'many-attacks', seat: TALIBAN, data: { attacks } })
    shift(world, SCALE.home, TALIBAN, -1, trace)
  }
}
