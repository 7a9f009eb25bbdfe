import { startWorkers, type Workers } from '../balance/workers.ts'
import { type Done, type Line, processorTime } from './line.ts'
import { words } from './words.ts'

/**
 * The same games on one worker thread and on two, as `npm run balance` plays them. Processor time is shared out among the
 * threads: what they would take if each had a core of its own.
 */

const GAMES = 120

const games = async ({ play }: Workers, threads: number): Promise<Done> => {
  const before = processorTime()
  const began = performance.now()
  await play('ended', { scenario: 'after-kabul', table: { all: 'doctrine' } }, 1, GAMES)
  const seconds = (performance.now() - began) / 1000
  return { count: GAMES, seconds, busy: (processorTime() - before) / threads }
}

export const workerLines = (): { readonly lines: Line[]; readonly end: () => Promise<void> } => {
  const [one, two] = [startWorkers(1), startWorkers(2)]
  return {
    lines: [
      { id: 'workers.one', name: words.workers(1), run: () => games(one, 1) },
      { id: 'workers.two', name: words.workers(2), run: () => games(two, 2), beside: 'workers.one', bar: 1.8 },
    ],
    end: async () => {
      await Promise.all([one.end(), two.end()])
    },
  }
}
