import type { Turn } from '../../content/kinds.ts'
import type { Trace } from '../telling.ts'
import type { World } from '../world.ts'
import { cross } from './crossing.ts'
import { displace } from './displacement.ts'
import { spreadHardship } from './hardship.ts'
import { weighHome } from './home.ts'
import { earnAndBuild } from './income.ts'
import { infiltrate } from './infiltration.ts'
import { rise } from './insurgency.ts'
import { traffic } from './narcotics.ts'
import { strain } from './tension.ts'

/** What the world does by itself, in the printed order (game.md §6). */
export const runSystems = (world: World, turn: Turn, trace?: Trace): void => {
  spreadHardship(world, turn, trace)
  displace(world, trace)
  cross(world, trace)
  infiltrate(world, trace)
  traffic(world, trace)
  rise(world, trace)
  strain(world, trace)
  weighHome(world, trace)
  earnAndBuild(world, trace)
}
