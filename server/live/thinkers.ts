import type { Think } from '../../game/actors/dialogues.ts'
import { concluded, HURRIED, type Pace, timeFor } from '../../game/actors/thinking.ts'
import type { StageAsked, StageHeard } from '../../game/search/asked.ts'
import { startThread, type Thread } from './thread.ts'

/** The threads of the house in which scripted seats think, a bounded number for all worlds; the rest waits in one queue. */
export type Thinkers = {
  /** A world's own access to them. */
  readonly forWorld: () => Mind
  /** How many questions wait or are being thought about. */
  readonly busy: () => number
  /** Ends all threads; whoever still waits plays by its doctrine. */
  readonly end: () => Promise<void>
}

export type Mind = {
  readonly think: Think
  /** Whoever thinks for this world in this turn comes to an end at once, with what there is. */
  readonly hurry: (turn: number) => void
  /** Nobody waits for what is being thought for this world. */
  readonly drop: () => void
}

type Task = {
  readonly owner: Mind
  readonly asked: Omit<StageAsked, 'iterations'>
  readonly done: (heard: StageHeard | undefined) => void
  isHurried: boolean
}

/** A class of several worlds shares the threads, so that a seat has less time here than in a game alone. */
export const PACE: Pace = { iterations: 400, most: 1_000 }

type Setting = {
  readonly threads: number
  readonly pace?: Pace
  readonly failed: (error: unknown) => void
  readonly start?: () => Thread
}

export const thinkersOf = ({ threads, pace = PACE, failed, start = startThread }: Setting): Thinkers => {
  const queue: Task[] = []
  const idle: Thread[] = []
  const running = new Map<Thread, Task>()
  let isOver = false

  const run = async (task: Task): Promise<void> => {
    let thread: Thread | undefined
    try {
      thread = idle.pop() ?? start()
      running.set(thread, task)
      const { iterations, most } = task.isHurried ? HURRIED : pace
      const heard = await thread.ask({ ...task.asked, iterations }, timeFor(task.asked.stage, most))
      running.delete(thread)
      idle.push(thread)
      task.done(heard)
    } catch (error) {
      if (thread) running.delete(thread)
      void thread?.end()
      if (!isOver) failed(error)
      task.done(undefined)
    }
    next()
  }
  const next = (): void => {
    while (!isOver && queue.length > 0 && running.size < threads) {
      // Where a turn ends there is no time, and a person may be waiting for a reply.
      const first = queue.findIndex(({ isHurried, asked }) => isHurried || asked.stage === 'replies')
      void run(queue.splice(Math.max(first, 0), 1)[0])
    }
  }
  const enoughOf = (owner: Mind): void => {
    for (const [thread, task] of running) if (task.owner === owner) thread.enough()
  }

  const forWorld = (): Mind => {
    let hurried = 0
    const mind: Mind = {
      think: question => {
        if (isOver) return Promise.resolve(concluded(question, undefined))
        const { view, seat, stage, chance } = question
        return new Promise(resolve => {
          queue.push({
            owner: mind,
            asked: { ask: 'stage', view, seat, stage, dice: chance.state },
            done: heard => resolve(concluded(question, heard)),
            isHurried: view.turn === hurried,
          })
          next()
        })
      },
      hurry: turn => {
        hurried = turn
        for (const task of queue) if (task.owner === mind) task.isHurried = true
        enoughOf(mind)
      },
      drop: () => {
        hurried = 0
        for (let at = queue.length - 1; at >= 0; at--) if (queue[at].owner === mind) queue.splice(at, 1)
        enoughOf(mind)
      },
    }
    return mind
  }

  return {
    forWorld,
    busy: () => queue.length + running.size,
    end: async () => {
      isOver = true
      for (const { done } of queue.splice(0)) done(undefined)
      await Promise.all([...idle, ...running.keys()].map(thread => thread.end()))
    },
  }
}
