import { type ReactNode, useState } from 'react'
import { SEATS } from '../../content/ids.ts'
import type { Place, Room } from '../../game/wire/room.ts'
import { seatName } from '../../game/words/index.ts'
import { ReadingLinks } from '../app/game-reading.tsx'
import { Link } from '../app/link.tsx'
import { Mark } from '../look/marks.tsx'
import { statesOf as sealStates } from '../table/chip.ts'
import { AlertSwitches } from './alert-switches.tsx'
import { useServerNow } from './clock-now.ts'
import type { Line, LineState } from './line.ts'
import { PeopleNames } from './people-names.tsx'
import { ReturnCode } from './return-code.tsx'
import { SecondDevice } from './second-device.tsx'
import { StandingOrders } from './standing-orders.tsx'
import { traceSentence } from './trace.ts'
import { words } from './words.ts'

type Props = {
  readonly line: Line
  readonly state: LineState
  readonly room: Room
  readonly at: Place
  readonly brief: () => void
  /** Words of Control that were not read. */
  readonly unread: number
  readonly onOpen: () => void
}

/** What belongs to the class rather than to the turn, in the table's header. */
export function ClassPanel({ line, state, room, at, brief, unread, onOpen }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="app-menu class-menu"
      onToggle={event => {
        setOpen(event.currentTarget.open)
        if (event.currentTarget.open) onOpen()
      }}
      onKeyDown={event => event.key === 'Escape' && event.currentTarget.removeAttribute('open')}
    >
      <summary>
        {words.menu}
        {unread > 0 ? (
          <span className="table-new">
            <span className="said">{words.menuNew(unread)}</span>
          </span>
        ) : undefined}
      </summary>
      <div className="class-panel">
        {isOpen ? (
          <>
            <div className="class-panel-links">
              <button type="button" className="link" onClick={brief}>
                {words.briefing}
              </button>
              <ReadingLinks />
              <Link href="/">{words.toStart}</Link>
            </div>
            <AtTable room={room} at={at} skew={state.skew} />
            <FromControl room={room} />
            <Fold title={words.standing}>
              <StandingOrders line={line} room={room} />
            </Fold>
            <Fold title={words.returnCode}>
              <ReturnCode code={room.code} line={line} />
            </Fold>
            <Fold title={words.second}>
              <SecondDevice code={room.code} />
            </Fold>
            <Fold title={words.device}>
              <AlertSwitches />
            </Fold>
            <Fold title={words.hand}>
              <Leave line={line} />
            </Fold>
          </>
        ) : undefined}
      </div>
    </details>
  )
}

function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="class-fold">
      <summary className="turn-summary">{title}</summary>
      {children}
    </details>
  )
}

function AtTable({ room, at, skew }: { room: Room; at: Place; skew: number }) {
  const now = useServerNow(skew)
  const world = room.worlds.find(({ number }) => number === at.world)
  const own = room.you.role === 'player' ? room.you.person : ''
  return (
    <section>
      <h2 className="sc">{words.atTable}</h2>
      <ul className="class-table">
        {SEATS.map((id, place) => {
          const seat = world?.seats[place]
          if (!seat) return undefined
          const states = sealStates(seat).filter(each => seat.holder !== 'people' || seat.people.length > 0 || each)
          return (
            <li key={id}>
              <Mark seat={id} size={20} />
              <span>
                {seatName(place)}
                {': '}
                {seat.holder === 'people' ? (
                  <PeopleNames people={seat.people} own={own} now={now} />
                ) : (
                  <span className={seat.holder === 'script' ? 'class-script' : 'quiet'}>
                    {words.seatStates[seat.holder]}
                  </span>
                )}
              </span>
              <span className="quiet">{states[0]}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function FromControl({ room: { notices, trace } }: { room: Room }) {
  return (
    <section>
      <h2 className="sc">{words.control}</h2>
      {notices.length === 0 ? <p className="quiet">{words.nothingSaid}</p> : undefined}
      <ul className="class-lines">
        {notices.toReversed().map(({ id, turn, text }) => (
          <li key={id}>
            <span className="quiet">{words.inTurn(turn)}</span> {text}
          </li>
        ))}
      </ul>
      <h3 className="sc">{words.trace}</h3>
      {trace.length === 0 ? <p className="quiet">{words.noTrace}</p> : undefined}
      <ul className="class-lines">
        {trace.toReversed().map(line => (
          <li key={line.id}>
            <span className="quiet">{words.inTurn(line.turn)}</span> {traceSentence(line)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Leave({ line }: { line: Line }) {
  const [isSure, setSure] = useState(false)
  const [refused, setRefused] = useState('')
  const leave = async () => {
    const answer = await line.ask('leave', {})
    setRefused(answer.ok ? '' : answer.refused)
  }
  return (
    <>
      <p className="quiet">{isSure ? words.leaveSure : words.handText}</p>
      <div className="class-actions">
        {isSure ? (
          <>
            <button type="button" className="btn btn-wax" onClick={leave}>
              {words.yes}
            </button>
            <button type="button" className="btn" onClick={() => setSure(false)}>
              {words.no}
            </button>
          </>
        ) : (
          <button type="button" className="btn" onClick={() => setSure(true)}>
            {words.leaveSeat}
          </button>
        )}
      </div>
      <p className="table-refusal" role="status">
        {refused}
      </p>
    </>
  )
}
