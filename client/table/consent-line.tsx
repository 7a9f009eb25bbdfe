import { answerTo, type Instance, isAllowed } from '../../game/orders.ts'
import { seatName } from '../../game/words/index.ts'
import { capitalCity } from '../../game/words/names.ts'
import { useSeat } from './seat.tsx'
import { words } from './words.ts'

/** On another's soil: whether the host has agreed, and the button that asks. */
export function ConsentLine({ order, onAsk }: { order: Instance; onAsk: () => void }) {
  const { view } = useSeat()
  if (order.host < 0) return undefined
  const answer = isAllowed(view, order) ? 'yes' : answerTo(view, order)
  return (
    <div className="table-consent">
      <p role="status">{words.consent[answer](seatName(order.host))}</p>
      {answer === 'none' ? (
        <button type="button" className="btn btn-small" onClick={onAsk}>
          {words.ask(capitalCity(order.host))}
        </button>
      ) : undefined}
    </div>
  )
}
