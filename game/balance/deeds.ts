import { foresight } from './foresight.ts'
import { crossed, ended, whole, withNewcomers } from './games.ts'
import { replayedRecord } from './on-record.ts'
import { removed, rolledAgain } from './replaying.ts'
import { samples } from './samples.ts'

/** What a worker can be asked to do with one seed, by name. Arguments and answers are plain JSON. */
export const DEEDS = {
  ...{ ended, crossed, whole, withNewcomers, removed, rolledAgain, replayedRecord, samples },
  foresight,
} as const

export type DeedId = keyof typeof DEEDS
export type ArgsOf<D extends DeedId> = Parameters<(typeof DEEDS)[D]>[0]
export type ResultOf<D extends DeedId> = ReturnType<(typeof DEEDS)[D]>
