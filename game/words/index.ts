import type { Reason } from '../reasons.ts'
import type { Standing } from '../score.ts'
import type { Telling } from '../telling.ts'
import type { Cable, Message, World } from '../world.ts'
import type { Finding, Headline } from './kinds.ts'
import { changeRow } from './tracks.ts'

export { conditionText, valueText } from './conditions.ts'
export { consentSentence, dealSentence, motionSentence, promiseSentence, voteName } from './deals.ts'
export { breachText, clauseText, eventEffectsText, rulesText, rulesTextOf } from './effects.ts'
export type * from './kinds.ts'
export * from './names.ts'
export { orderCost, orderName, orderSentence, targetName } from './orders.ts'
export { changeRow, trackName } from './tracks.ts'


export const headline = (row: Telling, _world: World): Headline => ({
  title: row.kind,
  changes: row.changes.map(changeRow),
  dice: [],
})





export const findings = (_world: World, _tellingsByTurn: readonly (readonly Telling[])[]): Finding[] => []
