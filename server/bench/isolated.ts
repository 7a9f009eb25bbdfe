import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Group, GroupId } from './groups.ts'
import type { Done, Line } from './line.ts'

/**
 * Each group is measured in a thread of its own, as in a process of its own: an engine that has seen drafts of Immer, or
 * another engine's objects, runs the rules at half their speed. One thread works at a time.
 */

type Told = { readonly lines: readonly Omit<Line, 'run'>[]; readonly missing?: string }

export const isolated = async (group: GroupId): Promise<Group & { readonly end: () => Promise<unknown> }> => {
  const worker = new Worker(new URL('./isolate.ts', import.meta.url), { workerData: group })
  const [{ lines, missing }]: Told[] = await once(worker, 'message')
  const run = (at: number) => async (): Promise<Done> => {
    const answer = once(worker, 'message')
    worker.postMessage(at)
    const [done] = await answer
    return done
  }
  return {
    lines: lines.map((line, at) => ({ ...line, run: run(at) })),
    ...(missing === undefined ? {} : { missing }),
    end: () => worker.terminate(),
  }
}
