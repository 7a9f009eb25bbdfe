import { useSyncExternalStore } from 'react'
import { keepOffline } from '../offline/keep-offline.ts'

/** Whether the game is kept for the time without a network. */
let isKept = false
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Keeps the game on this device where the browser allows it. A newer build takes over only on the start screen. */
export const keep = (): void => {
  void keepOffline(takeOver => {
    if (location.pathname === '/') takeOver()
  })
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  void navigator.serviceWorker.ready.then(() => {
    isKept = true
    for (const listener of listeners) listener()
  })
}

export const useKept = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isKept,
    () => false,
  )
