import { useState } from 'react'
import { useDesk } from '../desk.ts'

/** The world something is meant for: the watched one, until all are chosen; following what is watched. */
export const useScope = (): readonly [scope: number, setScope: (world: number) => void] => {
  const { world, watch } = useDesk()
  const [isAll, setAll] = useState(false)
  return [
    isAll ? 0 : world.number,
    next => {
      setAll(next === 0)
      if (next !== 0) watch(next)
    },
  ]
}
