import { parentPort, workerData } from 'node:worker_threads'
import { GROUPS, type GroupId } from './groups.ts'

/** A thread that measures one group: it says what lines it has, then runs the one it is asked for. */

const { lines, missing } = await GROUPS[workerData as GroupId]()
parentPort?.on('message', async (at: number) => parentPort?.postMessage(await lines[at].run()))
parentPort?.postMessage({ lines: lines.map(({ run, ...line }) => line), missing })
