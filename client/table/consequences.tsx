import type { Instance } from '../../game/orders.ts'
import { clashRisks, type Hinge, type Preview, previewRun } from '../../game/preview.ts'
import type { Change } from '../../game/telling.ts'
import type { View } from '../../game/view.ts'
import { changeRow, sectorName } from '../../game/words/index.ts'
import { isShown } from '../../game/words/tracks.ts'
import { Die } from '../look/die.tsx'
import { after, drafted } from './drafts.ts'
import { useSeat } from './seat.tsx'
import { words } from './words.ts'

function Changes({ changes }: { changes: readonly Change[] }) {
  return changes.filter(isShown).map(change => {
    const { label, from, to } = changeRow(change)
    return (
      <li key={`${change.track} ${change.at}`}>
        <span>{label}</span>
        <b className="figure">
          <span className="said">{words.becomesHeard(from, to)}</span>
          <span aria-hidden="true">
            {from} <span className="quiet">→</span> {to}
          </span>
        </b>
      </li>
    )
  })
}

const isEmpty = ({ sure, dice }: Preview) => dice.length === 0 && !sure.some(isShown)

function Branch({ preview, otherwise = false }: { preview: Preview; otherwise?: boolean }) {
  if (isEmpty(preview)) return otherwise ? undefined : <li className="quiet">{words.nothingSeen}</li>
  return (
    <>
      {otherwise ? <li className="table-else">{words.otherwise}</li> : undefined}
      <Changes changes={preview.sure} />
      <Dice dice={preview.dice} />
    </>
  )
}

function DieItem({ hinge: { in6, then, otherwise } }: { hinge: Hinge }) {
  // Where nothing comes on the die, the other faces are the story.
  const turned = isEmpty(then) && !isEmpty(otherwise)
  return (
    <li className="table-die">
      <Die in6={turned ? 6 - in6 : in6} words={words.in6(turned ? 6 - in6 : in6)} />
      <ul>
        <Branch preview={turned ? otherwise : then} />
        {turned ? undefined : <Branch preview={otherwise} otherwise />}
      </ul>
    </li>
  )
}

/** Clashes that the order would bring or take away. */
const clashes = (before: View, changes: readonly Change[], seat: number) => {
  const now = clashRisks(before, seat)
  const then = clashRisks(after(before, changes), seat)
  const in6 = (risks: typeof now, sector: number) => risks.find(risk => risk.sector === sector)?.in6 ?? 0
  return [...new Set([...now, ...then].map(({ sector }) => sector))]
    .map(sector => ({ sector, was: in6(now, sector), in6: in6(then, sector) }))
    .filter(({ was, in6: is }) => was !== is)
}

/** What it would come to if a cell hid with the seat, where that changes anything: no seat sees its own cells. */
const withCell = (before: View, order: Instance, without: Preview): Preview | undefined => {
  const cell = { track: 'cells', at: order.seat, from: 0, to: 1 } as const
  const within = previewRun(after(before, [cell]), order.run)
  return JSON.stringify(within) === JSON.stringify(without) ? undefined : within
}

function Dice({ dice }: Pick<Preview, 'dice'>) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a die has no name but its place
  return dice.map((hinge, at) => <DieItem key={at} hinge={hinge} />)
}

/** What the order would change: what is sure, and what hangs on a die. Its cost stands at its name. */
export function Consequences({ order, slot }: { order: Instance; slot: number }) {
  const { view, me } = useSeat()
  const before = drafted(view, me, slot)
  const preview = previewRun(before, order.run)
  const hiding = withCell(before, order, preview)
  const risks = clashes(before, preview.sure, me)
  const onDie = preview.dice.length + risks.length > 0 || hiding !== undefined
  return (
    <div className={onDie ? 'table-outcome table-outcome-two' : 'table-outcome'}>
      <div>
        <h4 className="sc">{words.sure}</h4>
        <ul className="table-changes">
          {preview.sure.some(isShown) ? (
            <Changes changes={preview.sure} />
          ) : (
            <li className="quiet">{words.nothingSure}</li>
          )}
        </ul>
      </div>
      {onDie ? (
        <div>
          <h4 className="sc">{words.onDie}</h4>
          <ul className="table-changes">
            {hiding ? (
              <>
                <li className="table-else">{words.cellHides}</li>
                <Dice dice={hiding.dice} />
                <li className="table-else">{words.noCell}</li>
              </>
            ) : undefined}
            <Dice dice={preview.dice} />
            {risks.map(({ sector, was, in6 }) => (
              <li key={sector} className="table-die">
                <span>{words.clash(sectorName(sector))}</span>
                <Die in6={in6} words={words.in6(in6)} />
                <span className="table-note">{words.without(was)}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : undefined}
    </div>
  )
}
