import { useEffect, useState } from 'react'
import type { Addresses } from '../../game/wire/frames.ts'

/** Where phones in the room reach this machine, best first; the page's own address where the server does not say. */
export const useAddresses = (): readonly string[] => {
  const [addresses, setAddresses] = useState<readonly string[]>([])
  useEffect(() => {
    const asking = new AbortController()
    const ask = async () => {
      const answer = await fetch('/api/addresses', { signal: asking.signal })
      const told = (await answer.json()) as Addresses
      return told.addresses.length > 0 ? told.addresses : [location.origin]
    }
    ask()
      .catch(() => [location.origin])
      .then(found => {
        if (!asking.signal.aborted) setAddresses(found)
      })
    return () => asking.abort()
  }, [])
  return addresses
}

/** What the camera opens. */
export const joinLink = (address: string, code: string): string => `${address}/join/${code}`

/** What one types: without what the browser adds by itself. */
export const typedAddress = (address: string): string => address.replace(/^http:\/\//, '')
export const JOIN = '/join'
