import { Worker } from 'node:worker_threads'
import type { ArgsOf, DeedId, ResultOf } from '../../game/balance/deeds.ts'
import { playSlice, type Slice } from './slice.ts'

/**
 * Many seeds over many workers. Work is cut into slices of the same size whatever the number of workers, and results are
 * put together in the order of the seeds, so that one worker and eight say the same, bit for bit.
 */
export type Workers = {
  /** Plays `games` seeds from `first` on. */
  readonly play: <D extends DeedId>(deed: D, args: ArgsOf<D>, first: number, games: number) => Promise<ResultOf<D>[]>
  readonly end: () => Promise<void>
}

const SLICE = 20

type Task = {
  readonly slice: Slice
  readonly done: (results: unknown[]) => void
  readonly fail: (error: Error) => void
}

/** Where slices are played: in this thread for one worker, which is easier to debug and to stop, else in as many threads. */
export const startWorkers = (count: number, onGames?: (games: number) => void): Workers =>
  count > 1 ? startThreads(count, onGames) : workersOn(here(), onGames)

/** Threads beside this one, be it only one. */
export const startThreads = (count: number, onGames?: (games: number) => void): Workers =>
  workersOn(threads(count), onGames)

const workersOn = (run: Run, onGames: (games: number) => void = () => {}): Workers => {
  const counted = async (slice: Slice): Promise<unknown[]> => {
    const results = await run.play(slice)
    onGames(slice.games)
    return results
  }
  const play = async (deed: DeedId, args: ArgsOf<DeedId>, first: number, games: number): Promise<unknown[]> => {
    const slices: Promise<unknown[]>[] = []
    for (let from = 0; from < games; from += SLICE) {
      const slice = { deed, args, first: first + from, games: Math.min(SLICE, games - from) }
      slices.push(counted(slice))
    }
    return (await Promise.all(slices)).flat()
  }
  return { play: play as Workers['play'], end: run.end }
}

type Run = { readonly play: (slice: Slice) => Promise<unknown[]>; readonly end: () => Promise<void> }

/** One after the other, with a breath between two so that progress shows. */
const here = (): Run => {
  let last: Promise<unknown> = Promise.resolve()
  const play = (slice: Slice): Promise<unknown[]> => {
    const next = last.then(() => new Promise(resolve => setImmediate(resolve))).then(() => playSlice(slice))
    last = next
    return next
  }
  return { play, end: async () => {} }
}

const threads = (count: number): Run => {
  const waiting: Task[] = []
  const idle: Worker[] = []
  const busy = new Map<Worker, Task>()
  const next = (): void => {
    for (let task = waiting[0]; task && idle.length > 0; task = waiting[0]) {
      waiting.shift()
      const worker = idle.pop() as Worker
      busy.set(worker, task)
      worker.postMessage(task.slice)
    }
  }
  const all = Array.from({ length: count }, () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url))
    worker.on('message', (results: unknown[]) => {
      busy.get(worker)?.done(results)
      busy.delete(worker)
      idle.push(worker)
      next()
    })
    worker.on('error', error => busy.get(worker)?.fail(error as Error))
    idle.push(worker)
    return worker
  })
  const play = (slice: Slice): Promise<unknown[]> =>
    new Promise((done, fail) => {
      waiting.push({ slice, done, fail })
      next()
    })
  return {
    play,
    end: async () => {
      await Promise.all(all.map(worker => worker.terminate()))
    },
  }
}
