/** The strategist: a level of its own, which is loaded apart from the others, since it is thought through elsewhere. */

export { type Advice, advise } from './advise.ts'
export { playOut } from './playout.ts'
export type { Budget } from './race.ts'
export { strategist } from './strategist.ts'
