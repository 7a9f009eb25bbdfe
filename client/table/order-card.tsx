import { type RefObject, useEffect, useRef } from 'react'
import { breaks, meant, refusalOf } from '../../game/orders.ts'
import type { Reason } from '../../game/reasons.ts'
import { orderCost, orderName, refusalSentence } from '../../game/words/index.ts'
import { Aim } from './aim.tsx'
import { ConsentLine } from './consent-line.tsx'
import { Consequences } from './consequences.tsx'
import type { Desk } from './desk.ts'
import { RulesText } from './effect-text.tsx'
import { isConsent } from './menu.ts'
import { SealedReason } from './sealed-reason.tsx'
import { useSeat } from './seat.tsx'
import { Refusal } from './send.tsx'
import { words } from './words.ts'

/** The line of its host says it, and what to do. */
const saidAbove = (reason: Reason): boolean => isConsent(reason) || reason.code === 'refused-leave'

/** Why the order on the card is not in the plan, and the button that writes it. */
function Writing({ desk }: { desk: Desk }) {
  const { view, me } = useSeat()
  const { order, slot, written, refused } = desk
  if (!order || written) return <Refusal reason={refused} />
  const reason = refusalOf(view, order, slot)
  const before = meant(me, view.plans[me].calls[slot])
  return (
    <div className="table-writing">
      <p className="table-refusal" role="status">
        {refused && !reason ? refusalSentence(refused) : ''}
        {reason && !saidAbove(reason) ? refusalSentence(reason) : ''}
        {reason || (order.host >= 0 && !refused) ? ` ${words.notWritten}` : ''}
        {before && reason ? ` ${words.stays(orderName(before))}` : ''}
      </p>
      {reason ? undefined : (
        <button type="button" className="btn" onClick={desk.write}>
          {words.write}
        </button>
      )}
    </div>
  )
}

/** The open slot: the order on its card, or the invitation to choose one. */
export function OrderCard({ desk, heading }: { desk: Desk; heading: RefObject<HTMLHeadingElement | null> }) {
  const { view, me } = useSeat()
  const { order, slot, written } = desk
  const plan = view.plans[me]
  const slots = plan.calls.length
  const name = order && orderName(order)
  // Where the button that was pressed is gone, reading goes on at the heading too.
  const within = useRef(false)
  useEffect(() => {
    if (within.current && document.activeElement === document.body) heading.current?.focus()
  })
  const next = plan.calls.findIndex((call, at) => call === '' && at !== slot)
  return (
    <section
      className="table-card"
      data-lesson="card"
      aria-labelledby="table-card"
      onFocus={() => {
        within.current = true
      }}
      onBlur={() => {
        within.current = false
      }}
    >
      <div className="section-head">
        <p className="sc sc-wax">{words.slotOpen(slot + 1, slots)}</p>
        {order ? <span className="figure table-cost">{orderCost(view, order)}</span> : undefined}
      </div>
      <h3 id="table-card" ref={heading} tabIndex={-1} className="table-order-name">
        {name ?? words.chooseHere}
      </h3>
      {order ? (
        <>
          <p className="read">
            <RulesText form={order.form} order={order.item} seat={me} />
          </p>
          <Aim order={order} onAim={desk.aim} />
          <ConsentLine order={order} onAsk={desk.ask} />
          {breaks(view, order) ? <p className="table-refusal">{words.breaks}</p> : undefined}
          <Writing desk={desk} />
          <Consequences order={order} slot={slot} />
          {written ? (
            <SealedReason key={`${slot} ${order.order}`} kept={plan.reasons[slot]} onKeep={desk.giveReason} />
          ) : undefined}
          <div className="table-card-foot">
            {plan.calls[slot] ? (
              <button type="button" className="link" onClick={desk.clear}>
                {words.clear}
              </button>
            ) : undefined}
            {written && next >= 0 ? (
              <button type="button" className="btn btn-small" onClick={() => desk.open(next)}>
                {words.next(next + 1)}
              </button>
            ) : undefined}
          </div>
        </>
      ) : (
        <>
          <p className="table-note">{words.chooseFrom}</p>
          <Refusal reason={desk.refused} />
        </>
      )}
    </section>
  )
}
