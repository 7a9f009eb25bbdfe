import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Size } from './view.ts'

/**
 * The element's own size in whole pixels; before the first measurement, what the page expects it to be. The browser
 * measures when it lays the page out anyway, and what follows from it is drawn before it paints.
 */
export function useSize<T extends Element>(expected: Size | undefined): [RefObject<T | null>, Size | undefined] {
  const ref = useRef<T>(null)
  const [size, setSize] = useState(expected)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(([{ contentRect }]) => {
      const next = { width: Math.round(contentRect.width), height: Math.round(contentRect.height) }
      if (next.width === 0 || next.height === 0) return
      flushSync(() =>
        setSize(before => (before?.width === next.width && before.height === next.height ? before : next)),
      )
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
