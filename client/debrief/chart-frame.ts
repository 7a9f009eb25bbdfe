import { useLayoutEffect, useRef, useState } from 'react'

/** The element's own width in whole pixels. */
export const useWidth = (expected: number): [React.RefObject<HTMLDivElement | null>, number] => {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(expected)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setWidth(before => Math.round(element.clientWidth) || before)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}

/** Labels at the ends of lines, one for each value, pushed apart where they would touch. */
export const apart = (ys: readonly number[], least: number, bottom: number): number[] => {
  const order = ys.map((y, at) => ({ y, at })).sort((a, b) => a.y - b.y)
  const places = Array<number>(ys.length)
  let last = Number.NEGATIVE_INFINITY
  for (const each of order) {
    each.y = Math.max(each.y, last + least)
    last = each.y
  }
  const over = Math.max(0, last - bottom)
  let next = Number.POSITIVE_INFINITY
  for (const each of order.toReversed()) {
    const y = Math.min(over > 0 ? Math.min(each.y, bottom) : each.y, next - least)
    places[each.at] = y
    next = y
  }
  return places
}
