import { CableItem } from '../talk/cable/cable-item.tsx'
import { useSeat } from './seat.tsx'
import { words } from './words.ts'

/** This turn's cable, and those that others showed; earlier ones fold away. */
export function Cables() {
  const snapshot = useSeat()
  const { view } = snapshot
  const now = view.cables.filter(cable => cable.turn === view.turn)
  const before = view.cables.filter(cable => cable.turn < view.turn)
  return (
    <section className="table-section" data-lesson="cable" aria-labelledby="table-cable">
      <h3 id="table-cable" className="sc sc-wax">
        {words.cable}
      </h3>
      {now.map(cable => (
        <CableItem key={cable.id} cable={cable} snapshot={snapshot} />
      ))}
      {before.length > 0 ? (
        <details>
          <summary className="turn-summary table-more">{words.earlier(before.length)}</summary>
          {before.map(cable => (
            <CableItem key={cable.id} cable={cable} snapshot={snapshot} />
          ))}
        </details>
      ) : undefined}
    </section>
  )
}
