import type { TraceKind } from '../../game/wire/room.ts'
import { type Core, turnIn } from './core.ts'

/** What all can see of Control's doings. */

export const trace = (
  core: Core,
  world: number,
  kind: TraceKind,
  data: Record<string, string | number> = {},
): Promise<void> =>
  core.write({
    world,
    turn: turnIn(core, world),
    kind: 'trace',
    seat: '',
    person: '',
    text: '',
    data: { kind, ...data },
  })

const KINDS: Readonly<Record<string, TraceKind>> = {
  inject: 'injected',
  hold: 'injected',
  amend: 'amended',
  act: 'acted',
  rewind: 'rewound',
}

/** How a decision of Control is traced; undefined for what is none. */
export const traceKindOf = (move: string): TraceKind | undefined =>
  Object.hasOwn(KINDS, move) ? KINDS[move] : undefined

/** What a decision's trace says of it: single words and numbers, never what a seat keeps secret. */
export const dataOf = (move: string, args: unknown): Record<string, string | number> => {
  const said = (args ?? {}) as Record<string, unknown>
  const open = { inject: ['event', 'text'], hold: [], amend: ['reason'], act: ['seat'], rewind: ['turn'] }[move] ?? []
  return Object.fromEntries(
    open.flatMap(key => {
      const value = said[key]
      return typeof value === 'string' || typeof value === 'number' ? [[key, value]] : []
    }),
  )
}
