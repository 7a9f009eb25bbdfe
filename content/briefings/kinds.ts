import type { SeatId } from '../ids.ts'
import type { Sources } from '../kinds.ts'

/** What stands for each seat on a scenario's first day, where that is not 23 August 2021; at most 70 words. */
export type Situations = Readonly<Record<SeatId, { readonly text: string; readonly source: Sources }>>
export const situations = (item: Situations): Situations => item
