import { SECTORS } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { CROSSED, JOINS, OWNER, TALIBAN } from '../places.ts'
import { type Trace, tell, untellIdle } from '../telling.ts'
import { befriend, place, rolls, SCALE, shift } from '../tracks.ts'
import type { World } from '../world.ts'

const { tension } = PARAMETERS
const TOP = 4

const clash = (world: World, line: number, trace?: Trace): void => {
  tell(trace, world.turn, { chapter: 'systems', kind: 'clash', seat: OWNER[line], at: line })
  if (!rolls(world, tension.clashIn6, trace)) return
  shift(world, SCALE.home, OWNER[line], -2, trace)
  shift(world, SCALE.home, TALIBAN, -1, trace)
  place(world, SCALE.violence, JOINS[line][0], 1, trace)
  befriend(world, OWNER[line], TALIBAN, -1, trace)
  place(world, SCALE.tension, line, tension.after, trace)
  shift(world, SCALE.clashes, 0, 1, trace)
}

const cool = (world: World, line: number, trace?: Trace): void => {
  tell(trace, world.turn, { chapter: 'systems', kind: 'cools', seat: OWNER[line], at: line })
  if (rolls(world, tension.coolIn6)) shift(world, SCALE.tension, line, -1, trace)
  untellIdle(trace)
}

/** 7. Tension: at the top a clash may come; left alone it may cool. game.md §6.7; F79, F102. */
export const strain = (world: World, trace?: Trace): void => {
  for (let line = 0; line < SECTORS.length; line++) {
    if (!CROSSED[line]) continue
    if (world.tracks.tension[line] >= TOP) clash(world, line, trace)
    else if (world.tracks.tension[line] > 0) cool(world, line, trace)
  }
}
