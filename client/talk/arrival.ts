import { useEffect, useRef } from 'react'

/** Takes the keyboard to the heading of what was just opened, since the button that opened it may be gone. */
export const useArrival = (arrives: boolean) => {
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it opens
  useEffect(() => {
    if (arrives) heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}
