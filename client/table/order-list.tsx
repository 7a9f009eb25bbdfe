import { useState } from 'react'
import type { OrderClass } from '../../content/vocabulary.ts'
import { chapterName, orderCost, orderName, refusalSentence } from '../../game/words/index.ts'
import type { Desk } from './desk.ts'
import { type Line, linesOf } from './menu.ts'
import { useSeat } from './seat.tsx'
import { Refusal } from './send.tsx'
import { words } from './words.ts'

const CLASSES: readonly OrderClass[] = ['kabul', 'security', 'diplomacy', 'economy', 'covert']

/** The lack alone; the way out follows when the row is pressed. */
const firstSentence = (text: string) => /^.*?[.?](?=\s|$)/.exec(text)?.[0] ?? text

type RowProps = { line: Line; asked: boolean; onChoose: () => void; onAsk: () => void }

function Row({ line, asked, onChoose, onAsk }: RowProps) {
  const { view } = useSeat()
  const { best, refused, asks } = line
  const name = orderName(best)
  const why = refused ? refusalSentence(refused) : ''
  return (
    <li>
      <button
        type="button"
        className={refused ? 'table-line table-line-refused' : 'table-line'}
        aria-disabled={refused !== undefined}
        onClick={refused ? onAsk : onChoose}
      >
        <span className="table-line-name">{refused ? <s>{name}</s> : name}</span>
        {refused ? <i>{asked ? why : firstSentence(why)}</i> : asks ? <i>{words.askFirst}</i> : undefined}
        <span className="figure table-line-cost">
          {orderCost(view, best)}
          {best.item.secret ? `, ${words.secret}` : ''}
        </span>
      </button>
    </li>
  )
}

/** The orders that the seat can take for a slot, one line each; a refused one stays and says why. */
export function OrderList({ desk }: { desk: Desk }) {
  const { view, me } = useSeat()
  const [asked, setAsked] = useState<Line>()
  const isNext = desk.goesTo !== desk.slot
  const lines = linesOf(view, me, desk.goesTo).filter(({ best }) => isNext || best.form !== desk.order?.form)
  return (
    <section className="table-others" aria-labelledby="table-others">
      <h3 id="table-others" className="sc">
        {isNext ? words.forSlot(desk.goesTo + 1) : desk.order ? words.inPlace : words.allOrders}
      </h3>
      {CLASSES.map(of => {
        const here = lines.filter(({ best }) => best.class === of)
        if (here.length === 0) return undefined
        return (
          <div key={of}>
            <h4 className="sc table-class">{chapterName(of).toLowerCase()}</h4>
            <ul className="table-lines">
              {here.map(line => (
                <Row
                  key={line.key}
                  line={line}
                  asked={asked?.key === line.key}
                  onAsk={() => setAsked(line)}
                  onChoose={() => {
                    setAsked(undefined)
                    desk.take(line.best)
                  }}
                />
              ))}
            </ul>
          </div>
        )
      })}
      <div className="said">
        <Refusal reason={asked?.refused} />
      </div>
    </section>
  )
}
