import type { WorldState } from '../../game/wire/room.ts'

/** What this screen has seen of the world it shows, and which turn it tells; 0 if none. */
export type Following = { readonly world: number; readonly resolved: number; readonly telling: number }

/** The latest turn of a world that has been resolved; 0 in the first. */
const resolvedIn = ({ turn, phase }: WorldState): number => (phase === 'over' ? turn : turn - 1)

/**
 * A turn is told when this screen has seen it being resolved: not what was resolved before it was opened or turned to
 * this world, and nothing that Control has taken back.
 */
export const follow = (before: Following | undefined, world: WorldState): Following => {
  const resolved = resolvedIn(world)
  if (before?.world !== world.number || resolved < before.resolved) return { world: world.number, resolved, telling: 0 }
  return resolved === before.resolved ? before : { ...before, resolved, telling: resolved }
}
