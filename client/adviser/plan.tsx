import type { ReactNode } from 'react'
import { OPIUM_SETTINGS, POLICIES, SECTORS } from '../../content/ids.ts'
import { meant } from '../../game/orders.ts'
import type { Advice } from '../../game/search/index.ts'
import { orderCost, orderName, policyName, sectorName, targetName } from '../../game/words/index.ts'
import { useSeat } from '../table/seat.tsx'
import { words as table } from '../table/words.ts'
import { adviserWords as words } from './words.ts'

type Props = {
  readonly advice: Advice
  /** 1 to 3. */
  readonly number: number
  readonly busy: boolean
  readonly onTake: () => void
  /** What came of taking it, said where it was pressed. */
  readonly children: ReactNode
}

/** One plan: its orders, what the model expects of it, and the way into the drafts. */
export function AdvisedPlan({ advice, number, busy, onTake, children }: Props) {
  const { score, index, low, high, games, collapse, collapseByPassing, because } = advice
  const id = `adviser-plan-${number}`
  return (
    <section className="adviser-plan" aria-labelledby={id}>
      <h3 id={id} className="sc">
        {words.plan(number)}
      </h3>
      <Orders advice={advice} />
      <p className="adviser-because">{because}</p>
      <dl className="adviser-expected">
        <div>
          <dt>{words.score}</dt>
          <dd className="figure">{words.points(score)}</dd>
        </div>
        <div>
          <dt>{words.index}</dt>
          <dd className="figure">{words.change(index)}</dd>
        </div>
      </dl>
      <p className="table-note">
        {words.spread(low, high, games)} {words.risk(collapse, collapseByPassing)}
      </p>
      <button type="button" className="btn btn-small" aria-disabled={busy} onClick={onTake}>
        {words.take(number)}
      </button>
      <div className="adviser-taken" role="status">
        {children}
      </div>
    </section>
  )
}

function Orders({ advice: { calls, asks, gates, opium } }: Pick<Props, 'advice'>) {
  const { view, me } = useSeat()
  const orders = calls.flatMap(call => meant(me, call) ?? [])
  const moved = gates.flatMap(({ sector, policy }) => {
    const line = SECTORS.indexOf(sector)
    const at = POLICIES.indexOf(policy)
    return view.gates[line] === at ? [] : [{ line, at, was: view.gates[line] }]
  })
  const isOpiumMoved = opium && OPIUM_SETTINGS.indexOf(opium) !== view.opiumPlan
  return (
    <ul className="adviser-orders">
      {orders.length === 0 ? <li className="quiet">{words.noOrders}</li> : undefined}
      {orders.map(order => (
        <li key={order.call}>
          <span>
            <b>{orderName(order)}</b> <span className="quiet">{targetName(order)}</span>
            {asks.includes(order.call) ? <i> {words.asksFirst}</i> : undefined}
          </span>
          <span className="figure quiet">{orderCost(view, order)}</span>
        </li>
      ))}
      {moved.map(({ line, at, was }) => (
        <li key={line}>
          <span>
            {words.gate(sectorName(line), policyName(at))}{' '}
            <span className="quiet">({words.gateWas(policyName(was))})</span>
          </span>
        </li>
      ))}
      {isOpiumMoved ? <li>{words.opium(table.opiumNames[opium])}</li> : undefined}
    </ul>
  )
}
