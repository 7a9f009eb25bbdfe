import { useSyncExternalStore } from 'react'

/** How the reader wants the pages to look: kept on this device. `public/before.js` reads the same before the first paint. */
export type Settings = { readonly theme: 'system' | 'light' | 'dark'; readonly motion: 'system' | 'still' }

const KEYS = { theme: 'amu-darya theme', motion: 'amu-darya motion' } as const

const kept = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

const read = (): Settings => {
  const theme = kept(KEYS.theme)
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    motion: kept(KEYS.motion) === 'still' ? 'still' : 'system',
  }
}

const START: Settings = { theme: 'system', motion: 'system' }
let now: Settings | undefined
const settings = (): Settings => {
  now ??= read()
  return now
}
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const night = () => matchMedia('(prefers-color-scheme: dark)')

const show = (): void => {
  const { theme, motion } = settings()
  const root = document.documentElement
  root.dataset.theme = theme === 'system' ? (night().matches ? 'dark' : 'light') : theme
  if (motion === 'still') root.dataset.motion = 'still'
  else delete root.dataset.motion
}

/** Follows the device's day and night from now on, where the reader has not chosen. */
export const keepTheme = (): void => {
  show()
  night().addEventListener('change', show)
}

export const choose = (change: Partial<Settings>): void => {
  now = { ...settings(), ...change }
  try {
    localStorage.setItem(KEYS.theme, now.theme)
    localStorage.setItem(KEYS.motion, now.motion)
  } catch {
    // A browser that keeps nothing forgets the choice with the page.
  }
  show()
  for (const listener of listeners) listener()
}

export const useSettings = (): Settings => useSyncExternalStore(subscribe, settings, () => START)
