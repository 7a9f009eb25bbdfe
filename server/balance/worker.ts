import { parentPort } from 'node:worker_threads'
import { playSlice, type Slice } from './slice.ts'

/** A worker thread: slices in, results out. */
parentPort?.on('message', (slice: Slice) => parentPort?.postMessage(playSlice(slice)))
