import type { World } from '../../game/world.ts'

/** A seat under load, whatever server it plays on. */
export type Player = {
  readonly world: number
  readonly seat: number
  /** Gives a decision; resolves once the server has taken it. Rejects if it is refused. */
  readonly decide: (move: string, args: unknown) => Promise<void>
  /** How many messages to all its board holds. */
  readonly messages: () => number
  /** The world as its seat sees it. */
  readonly view: () => World | undefined
  /** Called whenever its board has changed. */
  readonly watchers: Set<() => void>
  /** Bytes received so far. */
  readonly bytes: () => number
  readonly close: () => void
}
