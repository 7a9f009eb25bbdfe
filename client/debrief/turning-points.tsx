import { SEATS } from '../../content/ids.ts'
import { meant } from '../../game/orders.ts'
import type { Telling } from '../../game/telling.ts'
import { headline, orderSentence, seatName } from '../../game/words/index.ts'
import type { World } from '../../game/world.ts'
import { Mark } from '../look/marks.tsx'
import { filled } from '../resolution/phrase.ts'
import type { Record } from '../solo/table.ts'
import { useWidth } from './chart-frame.ts'
import { type Replay, worldOf } from './replay.ts'
import { madeTheEnd, type Turning, weightiestTurnings } from './turning.ts'
import { useTurnings } from './use-turnings.ts'
import { debriefWords, turningWords as words } from './words.ts'

/** The orders without which the index would have ended elsewhere. */
export function TurningPoints({ replay, record, seat }: { replay: Replay; record: Record; seat: number }) {
  const { turnings, most } = useTurnings(replay, record, seat)
  const { final } = replay
  const isDone = turnings.length === most
  const cards = isDone ? weightiestTurnings(turnings, final) : []
  return (
    <section className="debrief-turning" aria-label={words.title}>
      <h2 className="sc sc-wax">{words.title}</h2>
      {isDone ? undefined : <p className="quiet">{filled(words.working, { n: turnings.length, most })}</p>}
      {isDone ? <h3>{most > 0 ? titleFor(cards, final) : words.noOrders}</h3> : undefined}
      <ol>
        {cards.map(card => (
          <Card key={`${card.turn} ${card.seat} ${card.slot}`} card={card} replay={replay} />
        ))}
      </ol>
      {isDone && most > 0 ? (
        <p className="debrief-note">
          {words.note} {debriefWords.model}
        </p>
      ) : undefined}
    </section>
  )
}

const titleFor = (cards: readonly Turning[], final: World): string => {
  if (cards.length === 0) return words.none
  return madeTheEnd(cards[0], final) ? words.made[cards.length] : words.slight
}

function Card({ card, replay }: { card: Turning; replay: Replay }) {
  const { final } = replay
  const values = { n: card.turn, end: card.end.index, index: final.index, last: card.end.turn }
  return (
    <li>
      <h4>
        <Mark seat={SEATS[card.seat]} size={24} />
        <span>{titleOf(card, replay)}</span>
      </h4>
      <p>{filled(phraseFor(card.end, final), values)}</p>
      <Scale end={card.end.index} index={final.index} />
    </li>
  )
}

/** What the order was told as; where nothing was told of it, the order itself. */
const titleOf = ({ turn, seat, call }: Turning, replay: Replay): string => {
  const isTold = (row: Telling) => row.turn === turn && row.seat === seat && row.item === call
  const row = replay.told.find(each => isTold(each) && each.kind === 'order') ?? replay.told.find(isTold)
  if (row) return headline(row, worldOf(replay, row)).title
  const order = meant(seat, call)
  return order ? filled(words.order, { seat: seatName(seat), text: orderSentence(order) }) : ''
}

const phraseFor = (end: Turning['end'], final: World): string => {
  if (end.ending === 'collapse' && final.ending !== 'collapse') return words.gives
  if (end.ending !== 'collapse' && final.ending === 'collapse') return words.holds
  return end.turn === final.turn ? words.without : words.withoutAt
}

const TICKS = [20, 40, 60, 80]
const LINE = 11

function Scale({ end, index }: { end: number; index: number }) {
  const [ref, width] = useWidth(356)
  const x = (value: number) => 4 + (value * (width - 8)) / 100
  return (
    <div ref={ref}>
      <svg width={width} height="34" viewBox={`0 0 ${width} 34`} aria-hidden="true">
        <line className="debrief-axis" x1="0" x2={width} y1={LINE} y2={LINE} />
        {TICKS.map(value => (
          <g key={value}>
            <line className="debrief-axis" x1={x(value)} x2={x(value)} y1={LINE - 4} y2={LINE + 4} />
            <text x={x(value)} y="31" textAnchor="middle">
              {value}
            </text>
          </g>
        ))}
        <line className="debrief-gap" x1={x(end)} x2={x(index)} y1={LINE} y2={LINE} />
        <line className="debrief-otherwise" x1={x(end)} x2={x(end)} y1="2" y2="20" />
        <circle className="debrief-point-last" cx={x(index)} cy={LINE} r="5" />
      </svg>
    </div>
  )
}
