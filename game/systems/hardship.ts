import { AREAS } from '../../content/ids.ts'
import type { Turn } from '../../content/kinds.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { pick } from '../dice.ts'
import { reckon, type Trace, tell, untellIdle } from '../telling.ts'
import { rolls, SCALE, shift } from '../tracks.ts'
import type { World } from '../world.ts'

const { hardship } = PARAMETERS
const MOST = 6
/** How often the count goes round the map: no turn gives an area more than this. */
const LAPS = 2

/**
 * 1. Hunger spreads: so many areas gain one point as frozen money, the season and the plain course of things say, going
 * round the map from a die; fighting adds to it. game.md §6.1; isas-2021#C01; P7, P8.
 */
export const spreadHardship = (world: World, turn: Pick<Turn, 'hunger' | 'stores' | 'winter'>, trace?: Trace): void => {
  const { tracks } = world
  const base = turn.hunger
  const frozen = turn.stores ? 0 : tracks.frozen[0] * hardship.perFrozen
  const winter = turn.winter ? hardship.winter : 0
  tell(trace, world.turn, { chapter: 'systems', kind: 'hardship', data: { areas: base + frozen + winter } })
  reckon(trace, 'hunger-base', base)
  reckon(trace, 'hunger-frozen', frozen)
  if (winter) reckon(trace, 'hunger-winter', winter)
  let left = base + frozen + winter
  const from = pick(world, AREAS.length)
  for (let i = 0; i < LAPS * AREAS.length && left > 0; i++) {
    const area = (from + i) % AREAS.length
    if (tracks.hardship[area] >= MOST) continue
    shift(world, SCALE.hardship, area, 1, trace)
    left--
  }
  for (let area = 0; area < AREAS.length; area++) {
    if (tracks.violence[area] === 0 || tracks.control[area] === 0) continue
    tell(trace, world.turn, { chapter: 'systems', kind: 'hardship-fighting', at: area })
    if (rolls(world, hardship.fightingIn6, trace)) shift(world, SCALE.hardship, area, 1, trace)
    untellIdle(trace)
  }
}
