import { useSyncExternalStore } from 'react'

/** One of a few, kept on this device. */
export type KeptChoice<T extends string> = {
  readonly now: () => T
  readonly choose: (id: T) => void
  readonly use: () => T
}

export const keptChoice = <T extends string>(key: string, ids: readonly T[], standard: T): KeptChoice<T> => {
  const listeners = new Set<() => void>()
  const kept = (): T => {
    try {
      const text = localStorage.getItem(key)
      return ids.find(id => id === text) ?? standard
    } catch {
      return standard
    }
  }
  let chosen: T | undefined
  const now = (): T => {
    chosen ??= kept()
    return chosen
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    now,
    choose: id => {
      chosen = id
      try {
        localStorage.setItem(key, id)
      } catch {
        // A browser that keeps nothing forgets the choice with the page.
      }
      for (const listener of listeners) listener()
    },
    use: () => useSyncExternalStore(subscribe, now, () => standard),
  }
}
