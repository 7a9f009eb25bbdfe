import { startTransition, useEffect, useState } from 'react'

/** Where the reader is, in the browser's own history. */
export type Address = { readonly path: string; readonly query: URLSearchParams }

const MOVED = 'amu-darya:moved'

const here = (): string => location.pathname + location.search

const read = (address: string): Address => {
  const { pathname, searchParams } = new URL(address, location.origin)
  return { path: pathname.length > 1 ? pathname.replace(/\/+$/, '') : pathname, query: searchParams }
}

/** Goes to a page of the game. `replace` leaves no step behind for the back button. */
export const go = (to: string, { replace = false } = {}): void => {
  if (to === here()) return
  const samePage = read(to).path === location.pathname
  history[replace ? 'replaceState' : 'pushState'](undefined, '', to)
  dispatchEvent(new Event(MOVED))
  if (!samePage) scrollTo(0, 0)
}

/** The address, again whenever it changes; the old page stays until the new one's files are there. */
export const useAddress = (): Address => {
  const [address, setAddress] = useState(here)
  useEffect(() => {
    const follow = () => startTransition(() => setAddress(here()))
    follow()
    addEventListener('popstate', follow)
    addEventListener(MOVED, follow)
    return () => {
      removeEventListener('popstate', follow)
      removeEventListener(MOVED, follow)
    }
  }, [])
  return read(address)
}
