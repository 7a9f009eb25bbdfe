import { Worker } from 'node:worker_threads'
import type { StageAsked, StageHeard } from '../../game/search/asked.ts'

/** A thread of the server in which scripted seats think, so that no world waits for another's. */
export type Thread = {
  /** Answers one question at a time. Rejects when it has ended, or does not answer. */
  readonly ask: (asked: StageAsked, most: number) => Promise<StageHeard>
  /** What it is thinking about is enough: it answers with what it has. */
  readonly enough: () => void
  readonly end: () => Promise<unknown>
}

/** To the thread: what is asked, and how long it may think, in ms. */
export type Posted = { readonly number: number; readonly asked: StageAsked; readonly most: number }
export type Returned = { readonly number: number; readonly heard: unknown }

/** Beyond the time it may think, how long a thread is waited for: it has to be begun, and the machine may be busy. In ms. */
const PATIENCE = 20_000

export const startThread = (): Thread => {
  const enough = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(new URL('./thinking-thread.ts', import.meta.url), { workerData: enough.buffer })
  worker.unref()
  let number = 0
  let waiting: { readonly done: (heard: StageHeard) => void; readonly fail: (error: Error) => void } | undefined
  const fail = (error: Error): void => {
    waiting?.fail(error)
    waiting = undefined
  }
  worker.on('message', (returned: Returned) => {
    if (returned.number !== number) return
    waiting?.done(returned.heard as StageHeard)
    waiting = undefined
  })
  worker.on('error', error => fail(error as Error))
  worker.on('exit', () => fail(new Error('The thread has ended')))
  return {
    ask: (asked, most) =>
      new Promise((resolve, reject) => {
        number++
        const late = setTimeout(() => fail(new Error('The thread does not answer')), most + PATIENCE)
        waiting = {
          done: heard => {
            clearTimeout(late)
            resolve(heard)
          },
          fail: error => {
            clearTimeout(late)
            reject(error)
          },
        }
        worker.postMessage({ number, asked, most } satisfies Posted)
      }),
    enough: () => Atomics.store(enough, 0, number),
    end: () => worker.terminate(),
  }
}
