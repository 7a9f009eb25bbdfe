import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Shares of the full size that a text is tried in; the smallest keeps all type at 22 px on a wall of 1080. */
const SIZES = [1, 0.92, 0.84, 0.76, 0.68]

/** Sets a text in the largest of the sizes in which it fits its element; in none, its element is marked as crowded. */
export const useFit = <E extends HTMLElement>(): RefObject<E | null> => {
  const ref = useRef<E>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const overflows = () => element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth
    const adjust = () => {
      delete element.dataset.crowded
      for (const size of SIZES) {
        element.style.setProperty('--fit', String(size))
        if (!overflows()) return
      }
      element.dataset.crowded = ''
    }
    adjust()
    const observer = new ResizeObserver(adjust)
    observer.observe(element)
    document.fonts.ready.then(adjust)
    return () => observer.disconnect()
  }, [])
  return ref
}
