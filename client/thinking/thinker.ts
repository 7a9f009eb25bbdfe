import type { Think } from '../../game/actors/dialogues.ts'
import { POLICIES_BY_NAME } from '../../game/actors/index.ts'
import { timeFor } from '../../game/actors/players.ts'
import type { StageAsked, StageHeard } from '../../game/search/asked.ts'
import { HURRIED, type Pace, paceNow } from './pace.ts'
import { startThread, type Thread } from './thread.ts'

/** Where the strategists of a game alone think: one after the other, in one thread beside the page. */
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

export const thinkerOf = ({ pace = paceNow, failed, start = startThread }: Setting): Thinker => {
  const tasks: Task[] = []
  let current: Task | undefined
  let thread: Thread | undefined
  let hurried = 0
  let isThreadless = false
  let isOver = false

  const giveUp = (error: unknown): void => {
    isThreadless = true
    const left = [...(current ? [current] : []), ...tasks.splice(0)]
    current = undefined
    failed(error)
    for (const { done } of left) done(undefined)
  }
  const threadNow = (): Thread | undefined => {
    try {
      thread ??= start()
    } catch (error) {
      giveUp(error)
    }
    return thread
  }
  const begin = (task: Task): void => {
    current = task
    const mine = threadNow()
    const { iterations, most } = task.asked.view.turn === hurried ? HURRIED : pace()
    // A thread that was ended to hurry has another in its place by the time it is heard of.
    const isCurrent = (): boolean => thread === mine && current === task && !isOver
    mine?.ask({ ...task.asked, iterations }, timeFor(task.asked.stage, most)).then(
      heard => {
        if (!isCurrent()) return
        current = undefined
        task.done(heard)
        next()
      },
      error => {
        if (isCurrent()) giveUp(error)
      },
    )
  }
  const next = (): void => {
    if (current || tasks.length === 0 || isOver) return
    // A person may be waiting for a reply.
    const reply = tasks.findIndex(({ asked }) => asked.stage === 'replies')
    begin(tasks.splice(Math.max(reply, 0), 1)[0])
  }

  return {
    think: ({ view, seat, stage, chance }) => {
      const byDoctrine = () => POLICIES_BY_NAME.doctrine[stage](view, seat, chance)
      if (isThreadless) return Promise.resolve(byDoctrine())
      return new Promise(resolve => {
        const done = (heard: StageHeard | undefined): void => {
          if (heard) chance.state = heard.dice
          resolve(heard?.said ?? byDoctrine())
        }
        tasks.push({ asked: { ask: 'stage', view, seat, stage, dice: chance.state }, done })
        next()
      })
    },
    hurry: turn => {
      hurried = turn
      if (!current) return
      const task = current
      thread?.end()
      thread = undefined
      begin(task)
    },
    end: () => {
      isOver = true
      thread?.end()
    },
  }
}
