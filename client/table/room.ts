import { useSyncExternalStore } from 'react'

/** How much room the screen has: one column with tabs, two columns, or three. */
export type Room = 'phone' | 'tablet' | 'laptop'

const PHONE = '(max-width: 767px)'
const TABLET = '(max-width: 1100px)'

const now = (): Room => {
  if (typeof window === 'undefined') return 'laptop'
  return window.matchMedia(PHONE).matches ? 'phone' : window.matchMedia(TABLET).matches ? 'tablet' : 'laptop'
}

const subscribe = (listener: () => void) => {
  const queries = [PHONE, TABLET].map(query => window.matchMedia(query))
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
  }
}

export const useRoom = (): Room => useSyncExternalStore(subscribe, now, () => 'laptop')
