import type { World } from '../../../game/world.ts'
import { SeatTable } from '../seat-table.tsx'
import { seeWords as words } from './words.ts'

const SHOWN = ['funds', 'capital', 'home', 'stance', 'hosted'] as const

/** The numbers of every seat; what belongs to areas and sectors is on the map and in its list. */
export function Values({ world }: { readonly world: World }) {
  const columns = SHOWN.map(track => ({
    id: track,
    head: words.values[track],
    of: (at: number) => world.tracks[track][at],
  }))
  return <SeatTable seat={words.seat} columns={columns} />
}
