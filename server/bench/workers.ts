import { startThreads, type Workers } from '../balance/workers.ts'
import type { Done, Line } from './line.ts'
import { words } from './words.ts'

/** Games on one worker thread and on two, as `npm run balance` plays them, by the clock on the wall: it is the waiting that two shorten. */

/** Games each thread plays before anything is timed: until then it is the compiler that is measured. */
const WARM_UP = 2000
/** Games of a round for each thread, so many that the last slice of one, while the other idles, weighs little. */
const GAMES = 1000

const play = async (workers: Workers, games: number): Promise<void> => {
  await workers.play('ended', { scenario: 'after-kabul', table: { all: 'doctrine' } }, 1, games)
}

const timed = (workers: Workers, threads: number): (() => Promise<Done>) => {
  let isWarm = false
  return async () => {
    if (!isWarm) await play(workers, threads * WARM_UP)
    isWarm = true
    const began = performance.now()
    await play(workers, threads * GAMES)
    return { count: threads * GAMES, seconds: (performance.now() - began) / 1000 }
  }
}

export const workerLines = (): { readonly lines: Line[]; readonly end: () => Promise<void> } => {
  const [one, two] = [startThreads(1), startThreads(2)]
  return {
    lines: [
      { id: 'workers.one', name: words.workers(1), run: timed(one, 1) },
      { id: 'workers.two', name: words.workers(2), run: timed(two, 2), beside: 'workers.one', bar: 1.8 },
    ],
    end: async () => {
      await Promise.all([one.end(), two.end()])
    },
  }
}
