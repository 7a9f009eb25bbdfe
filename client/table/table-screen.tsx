import { type ReactNode, useEffect, useState } from 'react'
import { waitingCount } from '../talk/waiting-list.ts'
import '../look/tokens.css'
import '../look/base.css'
import '../map/map.css'
import { type Snapshot, useSnapshot } from '../solo/table.ts'
import type { Opening } from '../talk/opening.ts'
import { Board } from './board.tsx'
import { useDesk } from './desk.ts'
import { fetchEffectWords } from './effect-text.tsx'
import { Header } from './header.tsx'
import { TalkPanel } from './later.tsx'
import { Orders } from './orders.tsx'
import { useRoom } from './room.ts'
import { SeatView, useSeat } from './seat.tsx'
import { Situation } from './situation.tsx'
import { type Tab, TabBar } from './tab-bar.tsx'
import type { Aside, Delegation } from './talk-panel.tsx'
import './table.css'
import { words } from './words.ts'

export type TableSlots = {
  /** Stands at the end of the header; nothing in a game alone. */
  clock?: ReactNode
  menu?: ReactNode
  /** What a delegation says among itself, and how much of it is new; nothing in a game alone. */
  delegation?: Delegation
  /** Something has been said that was not read. */
  hasNews?: boolean
  /** Control lets people ask for plans or not; alone a player says so themselves. */
  hasAdviser?: boolean
}

function Screen({ clock, menu, delegation, hasNews = false, hasAdviser }: TableSlots) {
  const seat = useSeat()
  const room = useRoom()
  const desk = useDesk()
  const [tab, setTab] = useState<Tab>('situation')
  const [aside, setAside] = useState<Aside>()
  const [opening, setOpening] = useState<Opening>()
  const count = waitingCount(seat)
  useEffect(fetchEffectWords, [])
  const show = (next: Aside | undefined) => {
    setAside(next)
    if (next && room === 'phone') setTab('talk')
  }
  const open = (at: Opening) => {
    setOpening(at)
    show('talk')
  }
  const talk = { count, opening, delegation, onAside: show, onOpen: open }
  const situation = <Situation room={room} count={count} onRead={() => show('answers')} />
  const board = <Board room={room} desk={desk} aside={aside} hasNews={hasNews} {...talk} />
  const orders = <Orders {...{ desk, room, hasAdviser }} />
  // Silent while all is kept; the region is there before it has something to say.
  const keeping = (
    <p className="table-keeping" role="status">
      {words.keeping[seat.keeping]}
    </p>
  )
  if (room === 'phone')
    return (
      <div className="table table-phone">
        <Header room={room} clock={clock} menu={menu} />
        {keeping}
        <main className={`table-part table-part-${tab}`} key={tab} aria-label={words.tabs[tab]}>
          {tab === 'situation' || tab === 'talk' ? <h2 className="said">{words.tabs[tab]}</h2> : undefined}
          {tab === 'situation' ? situation : undefined}
          {tab === 'orders' ? orders : undefined}
          {tab === 'map' ? board : undefined}
          {tab === 'talk' ? <TalkPanel aside={aside ?? (count > 0 ? 'answers' : 'talk')} {...talk} /> : undefined}
        </main>
        <TabBar tab={tab} count={count} hasNews={hasNews} onTab={setTab} />
      </div>
    )
  return (
    <div className={`table table-${room}`}>
      <Header room={room} clock={clock} menu={menu} />
      {keeping}
      <main className="table-columns">
        {room === 'laptop' ? (
          <section className="table-column table-left" aria-label={words.situationLabel}>
            {situation}
          </section>
        ) : undefined}
        <section className="table-column table-middle" aria-label={words.tabs.map}>
          {room === 'tablet' ? situation : undefined}
          {board}
        </section>
        <section className="table-column table-right" aria-label={words.orders}>
          {orders}
        </section>
      </main>
    </div>
  )
}

/** The table as one snapshot shows it; a new turn lays the desk anew. */
export function TableOf({ snapshot, ...slots }: TableSlots & { snapshot: Snapshot }) {
  return (
    <SeatView snapshot={snapshot}>
      <Screen key={snapshot.view.turn} {...slots} />
    </SeatView>
  )
}

/** The screen of the decision phase. */
export function TableScreen(props: TableSlots) {
  return <TableOf snapshot={useSnapshot()} {...props} />
}
