import { useEffect, useMemo, useState } from 'react'
import type { Record } from '../solo/table.ts'
import type { Replay } from './replay.ts'
import { courseOf, ordersToLeave, type Turning, turningOf } from './turning.ts'

const found = new WeakMap<Replay, readonly Turning[]>()

/** The game played again without one order after another, one a task, so that the page answers meanwhile. */
export const useTurnings = (replay: Replay, record: Record, seat: number) => {
  const orders = useMemo(() => ordersToLeave(replay, seat), [replay, seat])
  const [turnings, setTurnings] = useState(() => found.get(replay) ?? [])
  useEffect(() => {
    if (found.has(replay)) return
    const course = courseOf(replay, record)
    const done: Turning[] = []
    let next = 0
    const step = () => {
      const order = orders[done.length]
      if (!order) {
        found.set(replay, done)
        setTurnings(done)
        return
      }
      done.push(turningOf(course, order))
      setTurnings([...done])
      next = window.setTimeout(step)
    }
    next = window.setTimeout(step, 100)
    return () => clearTimeout(next)
  }, [replay, record, orders])
  return { turnings, most: orders.length }
}
