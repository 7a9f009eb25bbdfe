import { Fragment, useEffect, useState, useSyncExternalStore } from 'react'
import { SEATS, type SeatId } from '../../../content/ids.ts'
import type { Place, WorldState } from '../../../game/wire/room.ts'
import { Mark, Wax } from '../../look/marks.tsx'
import { clockText, useNow } from '../clock.ts'
import { nameOf, useDesk } from '../desk.ts'
import { deskWords } from '../words.ts'
import { CourseLine } from './course-line.tsx'
import { presenceOf } from './presence.ts'
import { SeatPanel } from './seat-panel.tsx'
import { gridWords as words } from './words.ts'

const PHONE = '(max-width: 599px)'
const WIDE = '(min-width: 1600px)'

/** How many worlds stand side by side. */
const sideBySide = (): number =>
  typeof window === 'undefined' ? 3 : matchMedia(PHONE).matches ? 2 : matchMedia(WIDE).matches ? 5 : 3
const follow = (listener: () => void) => {
  const queries = [PHONE, WIDE].map(query => matchMedia(query))
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
  }
}

/** All worlds at a glance: seats down, worlds across; a cell opens what one can do about that seat. */
export function Grid() {
  const { room, world: watched, watch, skew } = useDesk()
  const now = useNow(skew)
  const most = useSyncExternalStore(follow, sideBySide, () => 3)
  const [first, setFirst] = useState(0)
  const [open, setOpen] = useState<Place>()
  // The world that is watched is brought to sight, whoever chose it.
  const at = room.worlds.findIndex(({ number }) => number === watched.number)
  useEffect(() => {
    setFirst(before => (at < before || at >= before + most ? at - (at % most) : before))
  }, [at, most])
  const all = room.worlds
  const from = Math.max(0, Math.min(first, all.length - most))
  const worlds = all.slice(from, from + most)
  // Said where worlds have gone apart; otherwise the plan above says it for all.
  const areApart = new Set(all.map(({ turn }) => turn)).size > 1
  const isOpen = ({ number }: WorldState, seat: SeatId) => open?.world === number && open.seat === seat
  const press = (world: WorldState, seat: SeatId) => {
    setOpen(isOpen(world, seat) ? undefined : { world: world.number, seat })
    watch(world.number)
  }
  return (
    <section className="grid-part" aria-label={words.title}>
      {all.length > most ? (
        <nav className="grid-pages" aria-label={words.pages}>
          <button
            type="button"
            className="btn btn-small"
            disabled={from === 0}
            onClick={() => setFirst(Math.max(0, from - most))}
          >
            {words.before}
          </button>
          <span>{words.pageOf(from + 1, from + worlds.length, all.length)}</span>
          <button
            type="button"
            className="btn btn-small"
            disabled={from + most >= all.length}
            onClick={() => setFirst(from + most)}
          >
            {words.after}
          </button>
        </nav>
      ) : undefined}
      <table className="grid" data-worlds={worlds.length}>
        <thead>
          <tr>
            <th scope="col">
              <span className="said">{words.seat}</span>
            </th>
            {worlds.map(world => (
              <th key={world.number} scope="col" className={world.number === watched.number ? 'grid-now' : undefined}>
                <WorldHead {...{ world, now, areApart }} isWatched={world.number === watched.number} onWatch={watch} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SEATS.map((seat, at) => (
            <Fragment key={seat}>
              <tr>
                <th scope="row">
                  <span className="grid-seat">
                    <Mark seat={seat} size={22} />
                    <span className="grid-seat-name">{nameOf(seat)}</span>
                  </span>
                </th>
                {worlds.map(world => (
                  <td key={world.number} className={world.number === watched.number ? 'grid-now' : undefined}>
                    <Cell
                      {...{ world, seat, at, now }}
                      isOpen={isOpen(world, seat)}
                      onPress={() => press(world, seat)}
                    />
                  </td>
                ))}
              </tr>
              {open?.seat === seat && worlds.some(({ number }) => number === open.world) ? (
                <tr className="grid-panel">
                  <td colSpan={worlds.length + 1}>
                    <SeatPanel key={`${open.world} ${seat}`} place={open} onClose={() => setOpen(undefined)} />
                  </td>
                </tr>
              ) : undefined}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type HeadProps = {
  readonly world: WorldState
  readonly now: number
  readonly isWatched: boolean
  readonly areApart: boolean
  readonly onWatch: (world: number) => void
}

function WorldHead({ world, now, isWatched, areApart, onWatch }: HeadProps) {
  const { clock, phase } = world
  const isLast = clock.state === 'running' && clock.endsAt - now < 60_000
  return (
    <>
      <button type="button" className="grid-world" aria-pressed={isWatched} onClick={() => onWatch(world.number)}>
        <span className="said">{words.watch(world.name)}</span>
        <span aria-hidden="true">{world.name}</span>
        <span className={`grid-clock grid-clock-${clock.state}${isLast ? ' grid-clock-last' : ''}`}>
          {phase === 'over' ? deskWords.over : clockText(clock, now)}
          {clock.state === 'paused' ? <span className="said"> {deskWords.paused}</span> : undefined}
        </span>
      </button>
      {areApart ? <span className="grid-turn">{deskWords.now(world.turn)}</span> : undefined}
      <span className="grid-index">
        <span>
          {words.index} <b>{world.course.at(-1)}</b>
        </span>
        <CourseLine course={world.course} />
      </span>
    </>
  )
}

type CellProps = {
  readonly world: WorldState
  readonly seat: SeatId
  /** Its place in the printed order. */
  readonly at: number
  readonly now: number
  readonly isOpen: boolean
  readonly onPress: () => void
}

function Cell({ world, seat, at, now, isOpen, onPress }: CellProps) {
  const { holder, names, away, state } = presenceOf(world.seats[at], now)
  const who = holder === 'script' ? words.script : names.length > 0 ? names.join(', ') : words.open
  const how = [away === undefined ? '' : words.away(away), words.states[state]].filter(Boolean).join(', ')
  return (
    <button
      type="button"
      className="grid-cell"
      aria-expanded={isOpen}
      aria-label={words.cell(nameOf(seat), world.name, who, how)}
      onClick={onPress}
    >
      <span className="grid-who">
        <span className={names.length > 0 && holder === 'people' ? 'grid-names' : 'grid-nobody'}>{who}</span>
        {away === undefined ? undefined : <i>{words.away(away)}</i>}
      </span>
      {state === 'sealed' ? (
        <Wax size={16} />
      ) : away !== undefined ? (
        <span className="grid-bar">{deskWords.bar}</span>
      ) : state === 'writing' || state === 'thinking' ? (
        <Wax size={16} pressed={false} />
      ) : undefined}
    </button>
  )
}
