import { startWorkers, type Workers } from '../balance/workers.ts'
import type { Done, Line } from './line.ts'
import { words } from './words.ts'

/** The same games on one worker thread and on two, as `npm run balance` plays them. */

const GAMES = 120

const games = async ({ play }: Workers): Promise<Done> => {
  const began = performance.now()
  await play('ended', { scenario: 'after-kabul', table: { all: 'doctrine' } }, 1, GAMES)
  return { count: GAMES, seconds: (performance.now() - began) / 1000 }
}

export const workerLines = (): { readonly lines: Line[]; readonly end: () => Promise<void> } => {
  const [one, two] = [startWorkers(1), startWorkers(2)]
  return {
    lines: [
      { id: 'workers.one', name: words.workers(1), run: () => games(one) },
      { id: 'workers.two', name: words.workers(2), run: () => games(two), beside: 'workers.one', bar: 1.8 },
    ],
    end: async () => {
      await Promise.all([one.end(), two.end()])
    },
  }
}
