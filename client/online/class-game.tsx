import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Place, Room, TraceKind } from '../../game/wire/room.ts'
import { GameStages } from '../app/game-stages.tsx'
import type { Table } from '../solo/table.ts'
import { useUnreadCount } from '../talk/unread.ts'
import { waitingOf } from '../talk/waiting-list.ts'
import { useAlerts } from './alerts.ts'
import { ClassClock } from './class-clock.tsx'
import { ClassPanel } from './class-panel.tsx'
import { Delegation } from './delegation.tsx'
import type { Line, LineState } from './line.ts'
import { LineNotices } from './line-notices.tsx'
import { isPaused, onlineTable } from './online-table.ts'
import { useRead } from './read-up-to.ts'
import { traceSentence } from './trace.ts'
import { words } from './words.ts'

/** What Control does that nothing else on the screen says. */
const TOLD: ReadonlySet<TraceKind> = new Set(['injected', 'amended', 'acted', 'rewound', 'ended', 'handed'])

type Props = { readonly line: Line; readonly state: LineState; readonly at: Place }

/** A seat of a class at its table. */
export function ClassGame({ line, state, at }: Props) {
  const [table, setTable] = useState<Table>()
  const { world, seat } = at
  useEffect(() => {
    const opened = onlineTable({ line, at: { world, seat } })
    setTable(opened)
    return () => opened.close()
  }, [line, world, seat])
  if (!table || !state.room) return undefined
  return <Around table={table} line={line} state={state} room={state.room} at={at} />
}

type AroundProps = Props & { readonly table: Table; readonly room: Room }

function Around({ table, line, state, room, at }: AroundProps) {
  const snapshot = useSyncExternalStore(table.subscribe, table.snapshot)
  const clock = room.worlds.find(({ number }) => number === at.world)?.clock ?? { state: 'none' }
  const own = room.you.role === 'player' ? room.you.person : ''
  const notices = useRead(`notices ${room.code} ${own}`, room.notices)
  const team = useRead(
    `team ${snapshot.id} ${own}`,
    room.team.filter(({ person }) => person !== own),
  )
  const talks = useUnreadCount(snapshot)
  const asked = waitingOf(snapshot).filter(({ kind }) => kind !== 'offer').length
  const deeds = useRead(
    `deeds ${snapshot.id} ${own}`,
    room.trace.filter(({ kind, turn }) => TOLD.has(kind) && turn === snapshot.view.turn),
  )
  const readAll = () => {
    notices.markRead()
    deeds.markRead()
  }
  useAlerts(talks + team.unread.length + notices.unread.length + asked, snapshot.view.turn)
  const paused = isPaused(room, at)
  const isOpened = snapshot.record !== undefined
  return (
    <div className={paused ? 'class-game class-paused' : 'class-game'}>
      <GameStages
        table={table}
        menu={brief => (
          <ClassPanel
            {...{ line, state, room, at, brief }}
            unread={notices.unread.length + deeds.unread.length}
            onOpen={readAll}
          />
        )}
        slots={{
          clock: <ClassClock clock={clock} skew={state.skew} />,
          delegation: {
            content: <Delegation {...{ line, room, at }} onRead={team.markRead} />,
            unread: team.unread.length,
          },
          hasNews: talks + team.unread.length > 0,
          hasAdviser: room.settings.adviser === true,
        }}
        above={shown => (
          <section className="class-above" aria-label={words.menu}>
            <LineNotices state={state} />
            <p className="class-notice" role="status">
              {paused ? words.paused : ''}
            </p>
            <ControlSays
              // Looking back, what Control did stands in the debrief.
              said={[
                ...(shown === 'debrief' ? [] : deeds.unread.map(traceSentence)),
                ...notices.unread.map(({ text }) => text),
              ]}
              onRead={readAll}
            />
            {shown === 'table' || shown === 'debrief' || clock.state === 'none' ? undefined : (
              <div className="class-above-clock">
                <ClassClock clock={clock} skew={state.skew} />
              </div>
            )}
          </section>
        )}
        isClosed={isOpened && snapshot.view.ending === 'closed'}
        beforeDebrief={isOpened ? undefined : <BeforeDebrief />}
      />
    </div>
  )
}

/** The last of Control's words stands above the table; all of them are in the panel. */
function ControlSays({ said, onRead }: { said: readonly string[]; onRead: () => void }) {
  return (
    <div className={said.length > 0 ? 'class-said-by-control' : undefined}>
      <div role="status">
        {said.slice(-1).map(text => (
          <p key={text} className="class-notice">
            <span className="sc sc-wax">{words.fromControl}</span> {text}
            {said.length > 1 ? <span className="quiet"> {words.earlierSaid(said.length - 1)}</span> : undefined}
          </p>
        ))}
      </div>
      {said.length > 0 ? (
        <button type="button" className="btn btn-small" onClick={onRead}>
          {words.read}
        </button>
      ) : undefined}
    </div>
  )
}

function BeforeDebrief() {
  return (
    <main className="class-wait">
      <h1>{words.tableOver}</h1>
      <p className="read" role="status">
        {words.waitForDebrief}
      </p>
    </main>
  )
}
