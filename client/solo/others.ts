/** Who holds the other chairs, and what they think with: a large part of the code, which comes after the board. */

export { host } from '../../game/actors/host.ts'
export { thinkerOf } from '../thinking/thinker.ts'
