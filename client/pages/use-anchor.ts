import { useEffect } from 'react'

/** Goes to the place that the address names: the browser looked for it before the page was there. */
export const useAnchor = (): void => {
  useEffect(() => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    place?.scrollIntoView()
  }, [])
}
