import { SEAT } from '../../game/places.ts'
import { useSnapshot } from '../solo/table.ts'
import { CableItem } from './cable/cable-item.tsx'
import { talkWords as words } from './words.ts'

/** Mine, those shown to me, and those published; the latest first. */
export function Cables() {
  const snapshot = useSnapshot()
  const { view, seat } = snapshot
  const me = SEAT[seat]
  const mine = view.cables.filter(cable => cable.to === me || cable.published || cable.shown.includes(me))
  const inOrder = [...mine].sort((a, b) => b.turn - a.turn || b.id - a.id)
  return (
    <section className="talk-cables">
      <h2 className="talk-title">{words.cables}</h2>
      {inOrder.length === 0 ? <p className="talk-note">{words.noCables}</p> : undefined}
      <ul className="talk-plain">
        {inOrder.map(cable => (
          <li key={cable.id} className="talk-item">
            <p className="sc">
              {cable.to === me ? <span className="sc-wax">{words.forYourEyes}</span> : undefined}{' '}
              <span className="talk-quiet">{words.turn(cable.turn).toLowerCase()}</span>
            </p>
            <CableItem cable={cable} snapshot={snapshot} />
          </li>
        ))}
      </ul>
    </section>
  )
}
