import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Size } from './view.ts'

/** The element's own size in whole pixels; before the first measurement, what the page expects it to be. */
export function useSize<T extends Element>(expected: Size): [RefObject<T | null>, Size] {
  const ref = useRef<T>(null)
  const [size, setSize] = useState(expected)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const box = element.getBoundingClientRect()
      const next = { width: Math.round(box.width), height: Math.round(box.height) }
      if (next.width === 0 || next.height === 0) return
      setSize(before => (before.width === next.width && before.height === next.height ? before : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
