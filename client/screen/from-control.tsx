import type { Room, TraceKind, WorldState } from '../../game/wire/room.ts'
import { traceSentence } from '../online/trace.ts'
import { words } from './words.ts'

/** What Control does on the board itself. The clock and the seats tell the rest. */
const ON_THE_BOARD: ReadonlySet<TraceKind> = new Set(['injected', 'amended', 'acted', 'rewound'])

/** The last thing that Control has said to all, or done to the world shown, in this turn. */
const latest = ({ notices, trace }: Room, world: WorldState) => {
  const isHere = (each: { readonly world: number; readonly turn: number }) =>
    each.turn === world.turn && [0, world.number].includes(each.world)
  const said = notices.filter(each => each.to.length === 0 && isHere(each)).map(({ at, text }) => ({ at, said: text }))
  const done = trace
    .filter(each => ON_THE_BOARD.has(each.kind) && isHere(each))
    .map(each => ({ at: each.at, done: traceSentence(each) }))
  return [...said, ...done].sort((one, other) => one.at - other.at).at(-1)
}

export function FromControl({ room, world }: { room: Room; world: WorldState }) {
  const line = latest(room, world)
  return (
    <div role="status">
      {line ? (
        <p className="screen-notice">
          {'said' in line ? (
            <>
              <span className="sc">{words.control}</span> {line.said}
            </>
          ) : (
            line.done
          )}
        </p>
      ) : undefined}
    </div>
  )
}
