import type { View } from '../../game/view.ts'

/** Which screen a game stands at: what has been resolved is read before anything else. */
export type Stage = 'table' | 'resolution' | 'debrief'

export const stageOf = ({ phase, turn }: Pick<View, 'phase' | 'turn'>, read: number): Stage => {
  if (phase === 'over') return read < turn ? 'resolution' : 'debrief'
  return read < turn - 1 ? 'resolution' : 'table'
}
