import type { Think } from '../../game/actors/dialogues.ts'
import { concluded, HURRIED, type Pace, timeFor } from '../../game/actors/thinking.ts'
import type { StageAsked, StageHeard } from '../../game/search/asked.ts'
import { paceNow } from './pace.ts'
import { startThread, type Thread } from './thread.ts'

/** Where the strategists of a game alone think: one after the other, in a thread beside the page. */
export type Thinker = {
  readonly think: Think
  /** Whoever thinks in this turn comes to an end soon. */
  readonly hurry: (turn: number) => void
  readonly end: () => void
}

type Setting = {
  readonly pace?: () => Pace
  /** This browser gives no thread: the seats play by their doctrine from now on. */
  readonly failed: (error: unknown) => void
  readonly start?: () => Thread
}

type Task = {
  readonly asked: Omit<StageAsked, 'iterations'>
  readonly done: (heard: StageHeard | undefined) => void
}

const isReply = ({ asked }: Task): boolean => asked.stage === 'replies'

export const thinkerOf = ({ pace = paceNow, failed, start = startThread }: Setting): Thinker => {
  const tasks: Task[] = []
  const idle: Thread[] = []
  const running = new Map<Thread, Task>()
  let hurried = 0
  let isThreadless = false
  let isOver = false

  const giveUp = (error: unknown): void => {
    isThreadless = true
    const left = [...running.values(), ...tasks.splice(0)]
    for (const thread of running.keys()) thread.end()
    running.clear()
    failed(error)
    for (const { done } of left) done(undefined)
  }
  const run = (thread: Thread, task: Task): void => {
    running.set(thread, task)
    const { iterations, most } = task.asked.view.turn === hurried ? HURRIED : pace()
    // A thread that was ended to hurry has another in its place by the time it is heard of.
    const isCurrent = (): boolean => running.get(thread) === task && !isOver
    thread.ask({ ...task.asked, iterations }, timeFor(task.asked.stage, most)).then(
      heard => {
        if (!isCurrent()) return
        running.delete(thread)
        idle.push(thread)
        task.done(heard)
        next()
      },
      error => {
        if (isCurrent()) giveUp(error)
      },
    )
  }
  const begin = (task: Task): void => {
    try {
      run(idle.pop() ?? start(), task)
    } catch (error) {
      tasks.unshift(task)
      giveUp(error)
    }
  }
  const next = (): void => {
    const at = Math.max(tasks.findIndex(isReply), 0)
    const task = tasks[at]
    const busy = [...running.values()]
    // One at a time; a reply, for which a person may be waiting, comes beside what takes longer.
    if (!task || isOver || busy.some(each => !isReply(task) || isReply(each))) return
    tasks.splice(at, 1)
    begin(task)
  }

  return {
    think: question => {
      if (isThreadless) return Promise.resolve(concluded(question, undefined))
      const { view, seat, stage, chance } = question
      return new Promise(resolve => {
        tasks.push({
          asked: { ask: 'stage', view, seat, stage, dice: chance.state },
          done: heard => resolve(concluded(question, heard)),
        })
        next()
      })
    },
    hurry: turn => {
      hurried = turn
      for (const [thread, task] of [...running]) {
        running.delete(thread)
        thread.end()
        begin(task)
      }
    },
    end: () => {
      isOver = true
      for (const thread of [...idle, ...running.keys()]) thread.end()
    },
  }
}
