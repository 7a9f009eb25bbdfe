import type { TraceLine } from '../../../game/wire/room.ts'
import { timeOfDay } from '../clock.ts'
import { useDesk } from '../desk.ts'
import { Fold } from '../fold.tsx'
import { traceText } from './trace.ts'
import { actWords as words } from './words.ts'

/** How many lines stand open. */
const LATEST = 6

/** What Control did, as all can read it; the latest first. */
export function TracePart() {
  const { room } = useDesk()
  const lines = room.trace.toReversed()
  return (
    <section aria-label={words.trace} className="trace">
      <h3 className="sc">{words.trace}</h3>
      {lines.length === 0 ? <p className="quiet">{words.noTrace}</p> : <Lines lines={lines.slice(0, LATEST)} />}
      {lines.length > LATEST ? (
        <Fold title={words.earlier(lines.length - LATEST)}>
          <Lines lines={lines.slice(LATEST)} />
        </Fold>
      ) : undefined}
    </section>
  )
}

function Lines({ lines }: { readonly lines: readonly TraceLine[] }) {
  const { room } = useDesk()
  return (
    <ul className="act-list">
      {lines.map(line => (
        <li key={line.id}>
          <time>{timeOfDay(line.at)}</time> {traceText(line, room)}
        </li>
      ))}
    </ul>
  )
}
