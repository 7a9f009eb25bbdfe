import type { DecisionRow, Store } from '../store/store.ts'

/**
 * Puts decisions on disk in the order they were taken. What comes while one batch is being written goes into the next:
 * one durable write serves everyone who decided meanwhile.
 */
export type Writer = {
  /** Resolves once the rows are on disk. Rejects if they could not be written. */
  readonly write: (rows: readonly DecisionRow[]) => Promise<void>
  /** Rows that wait to be written. */
  readonly waiting: () => number
  /** Resolves when nothing waits any more. */
  readonly idle: () => Promise<void>
}

export const writerTo = (
  store: Pick<Store, 'append' | 'decisionsOf'>,
  wrote: (rows: number) => void = () => undefined,
): Writer => {
  let rows: DecisionRow[] = []
  let batch: Promise<void> | undefined
  let last: Promise<unknown> = Promise.resolve()

  /** Worlds of which a write failed. What was decided after it must not be written behind the gap. */
  const doubtful = new Set<string>()
  const certain = async (now: readonly DecisionRow[]): Promise<void> => {
    for (const world of doubtful) {
      const first = now.find(row => row.world === world)
      if (!first) continue
      const kept = (await store.decisionsOf(world)).length
      if (first.number !== kept) throw new Error(`World ${world} has ${kept} decisions, so none can be ${first.number}`)
      doubtful.delete(world)
    }
  }
  const append = async (now: readonly DecisionRow[]): Promise<void> => {
    try {
      await certain(now)
      await store.append(now)
    } catch (error) {
      for (const { world } of now) doubtful.add(world)
      throw error
    }
  }

  const begin = (): Promise<void> => {
    const before = last
    const writing = before.then(async () => {
      // Whoever else is in this turn of the event loop comes along.
      await new Promise(resolve => setImmediate(resolve))
      const now = rows
      rows = []
      batch = undefined
      await append(now)
      wrote(now.length)
    })
    last = writing.catch(() => undefined)
    return writing
  }
  return {
    write: more => {
      rows.push(...more)
      batch ??= begin()
      return batch
    },
    waiting: () => rows.length,
    idle: async () => {
      while (batch) await last
      await last
    },
  }
}
