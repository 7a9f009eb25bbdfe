import { useEffect, useState } from 'react'
import type { Board } from '../../../game/boardgame.ts'

/** Since when this desk has seen a thing wait: the board knows turns, not minutes. */
export type Seen = Readonly<Record<string, number>>

export const offerKey = (world: number, deal: number): string => `${world} ${deal}`

/** Offers of one world that wait: those known keep their moment, new ones get this one, the rest are forgotten. */
export const seenNow = (before: Seen, world: number, board: Pick<Board, 'world'>, now: number): Seen => {
  const elsewhere = Object.entries(before).filter(([key]) => !key.startsWith(`${world} `))
  const here = board.world.deals
    .filter(({ state }) => state === 'offered')
    .map(({ id }): [string, number] => [offerKey(world, id), before[offerKey(world, id)] ?? now])
  return Object.fromEntries([...elsewhere, ...here])
}

export const useFirstSeen = (world: number, board: Board | undefined): Seen => {
  const [seen, setSeen] = useState<Seen>({})
  useEffect(() => {
    if (board) setSeen(before => seenNow(before, world, board, Date.now()))
  }, [world, board])
  return seen
}
