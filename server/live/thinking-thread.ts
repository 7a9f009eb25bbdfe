import { parentPort, workerData } from 'node:worker_threads'
import { thinkAbout } from '../../game/search/asked.ts'
import type { Posted, Returned } from './thread.ts'

/** A thread's own side: thinks about one question after the other, each no longer than it may, or until it is told. */
const enough = new Int32Array(workerData as SharedArrayBuffer)

parentPort?.on('message', ({ number, asked, most }: Posted) => {
  const until = performance.now() + most
  const heard = thinkAbout(asked, () => Atomics.load(enough, 0) === number || performance.now() >= until)
  parentPort?.postMessage({ number, heard } satisfies Returned)
})
