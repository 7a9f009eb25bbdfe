import type { XY } from './plane.ts'

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export const around = ([x, y]: XY, halfWidth: number, halfHeight = halfWidth): Box => ({
  x: x - halfWidth,
  y: y - halfHeight,
  width: halfWidth * 2,
  height: halfHeight * 2,
})

const AIR = 1.5
export const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width + AIR && b.x < a.x + a.width + AIR && a.y < b.y + b.height + AIR && b.y < a.y + a.height + AIR

/** A block of lettering, with the places it may stand in order of liking (as left top corners). */
export type Wanted<T> = {
  readonly item: T
  readonly width: number
  readonly height: number
  readonly spots: readonly XY[]
  /** How many points of the border's ink it may lie over before it is rather dropped. */
  readonly ink: number
  /** Whether it may stand with its middle here. */
  readonly allowed?: (middle: XY) => boolean
}

export type Placed<T> = { readonly item: T; readonly box: Box }

/** The sheet's free room: what is placed first has the right, and nothing leaves the frame. */
export type Room = {
  readonly block: (box: Box) => void
  readonly free: (box: Box) => boolean
  readonly place: <T>(wanted: Wanted<T>) => Placed<T> | undefined
}

export function roomOf(width: number, height: number, ink: readonly XY[], margin = 5): Room {
  const taken: Box[] = []
  const free = (box: Box) => !taken.some(other => overlap(other, box))
  const fits = (box: Box) =>
    box.x >= margin && box.y >= margin && box.x + box.width <= width - margin && box.y + box.height <= height - margin
  const inkUnder = (box: Box) =>
    ink.filter(([x, y]) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).length
  const block = (box: Box) => {
    taken.push(box)
  }
  const place = <T>(wanted: Wanted<T>): Placed<T> | undefined => {
    let best: Box | undefined
    let least = Number.POSITIVE_INFINITY
    wanted.spots.forEach(([x, y], at) => {
      const box = { x, y, width: wanted.width, height: wanted.height }
      const liking = at * 0.12
      if (liking >= least || !fits(box) || !free(box)) return
      if (wanted.allowed && !wanted.allowed([x + wanted.width / 2, y + wanted.height / 2])) return
      const under = inkUnder(box)
      if (under <= wanted.ink && under + liking < least) {
        least = under + liking
        best = box
      }
    })
    if (!best) return undefined
    block(best)
    return { item: wanted.item, box: best }
  }
  return { block, free, place }
}
