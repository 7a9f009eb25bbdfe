import { useEffect, useRef } from 'react'
import { meant } from '../../game/orders.ts'
import { orderCost, orderName, targetName } from '../../game/words/index.ts'
import type { Desk } from './desk.ts'
import { AdviserPart } from './later.tsx'
import { OrderCard } from './order-card.tsx'
import { OrderList } from './order-list.tsx'
import type { Room } from './room.ts'
import { Seal } from './seal.tsx'
import { useSeat } from './seat.tsx'
import { words } from './words.ts'

function ClosedSlot({ at, desk }: { at: number; desk: Desk }) {
  const { view, me } = useSeat()
  const { calls, sealed } = view.plans[me]
  const order = calls[at] ? meant(me, calls[at]) : undefined
  const state = (order ? (sealed ? words.slotSealed : words.slotDrafted) : words.slotEmpty)(at + 1)
  const inner = (
    <>
      <span className="sc quiet">{state}</span>
      <span className="table-closed-row">
        <span className={order ? 'table-closed-name' : 'quiet'}>
          {order ? orderName(order) : sealed ? words.slotNone : words.chooseHere}{' '}
          <span className="table-closed-target">{order ? targetName(order) : ''}</span>
        </span>
        {order ? <span className="figure table-cost">{orderCost(view, order)}</span> : undefined}
      </span>
    </>
  )
  if (sealed) return <div className="table-closed">{inner}</div>
  return (
    <button type="button" className="table-closed" onClick={() => desk.open(at)}>
      {inner}
    </button>
  )
}

/** What goes from me: the slots, the open card, the other orders, the seal. */
type Props = { readonly desk: Desk; readonly room: Room; readonly hasAdviser: boolean | undefined }

export function Orders({ desk, room, hasAdviser }: Props) {
  const { view, soon, me } = useSeat()
  const { calls, sealed } = view.plans[me]
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(true)
  const name = desk.order && orderName(desk.order)
  // Another order or slot on the card is where reading goes on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: moves when the card's subject changes, and only then
  useEffect(() => {
    if (first.current) first.current = false
    else heading.current?.focus()
  }, [name, desk.slot])
  return (
    <>
      <div className="table-orders-body">
        <div className="section-head table-orders-head" data-lesson="orders">
          <h2 className="table-h2">{words.orders}</h2>
          <span className="quiet">
            {room === 'phone' ? '' : `${words.ordersThisTurn(calls.length)} · `}
            {words.left(soon.tracks.funds[me], soon.tracks.capital[me])}
          </span>
        </div>
        {calls.map((_, at) =>
          at === desk.slot && !sealed ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place
            <OrderCard key={at} desk={desk} heading={heading} />
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place
            <ClosedSlot key={at} at={at} desk={desk} />
          ),
        )}
        {sealed ? undefined : (
          <>
            <AdviserPart isAllowed={hasAdviser} />
            <OrderList desk={desk} />
          </>
        )}
      </div>
      <Seal />
    </>
  )
}
