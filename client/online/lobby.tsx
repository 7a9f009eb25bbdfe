import { useState } from 'react'
import { ACTORS } from '../../content/actors/index.ts'
import { SEATS, type SeatId } from '../../content/ids.ts'
import { scenarioOf } from '../../game/scenarios.ts'
import type { Room, SeatState, WorldState, You } from '../../game/wire/room.ts'
import { seatName, spokenId } from '../../game/words/index.ts'
import { Frame } from '../app/frame.tsx'
import { useFirstFocus } from '../app/page-title.ts'
import { Mark } from '../look/marks.tsx'
import { remember, remembered } from './device-memory.ts'
import { keptPlace } from './kept-place.ts'
import type { Line, LineState } from './line.ts'
import { LineNotices } from './line-notices.tsx'
import { PeopleNames } from './people-names.tsx'
import { CodeFigure, ReturnCode } from './return-code.tsx'
import { words } from './words.ts'

type Player = Extract<You, { role: 'player' }>
type Props = { readonly line: Line; readonly state: LineState; readonly room: Room; readonly you: Player }

/** Before the game, and for whoever comes later and has no seat yet. */
export function Lobby({ line, state, room, you }: Props) {
  const [refused, setRefused] = useState('')
  const { settings, stage, worlds, code } = room
  const [busy, setBusy] = useState(false)
  const take = async (world: number, seat: SeatId) => {
    if (busy) return
    setBusy(true)
    const answer = await line.ask('take', { world, seat })
    setBusy(false)
    setRefused(answer.ok ? '' : answer.refused)
  }
  const mine = worlds.find(({ number }) => number === you.at?.world)
  const mayChoose = settings.seating === 'free'
  return (
    <Frame title={words.welcome(you.name)}>
      <LineNotices state={state} />
      <p className="read">
        {scenarioOf(settings.scenario).name}. {stage === 'lobby' ? words.notBegun : words.begun}
      </p>
      <p className="read" role="status">
        {you.at && mine
          ? words.seatIn(spokenId(you.at.seat), worlds.length > 1 ? words.inWorld(mine.name) : '')
          : mayChoose
            ? ''
            : words.assigned}
      </p>
      <NewCode code={code} />
      <p className="class-said" role="status">
        {refused}
      </p>
      {mayChoose ? (
        <p className="quiet">{settings.sealing === 'head' ? words.chooseText : words.chooseAnyone}</p>
      ) : undefined}
      {worlds.map(world => (
        <section key={world.number} className="class-world">
          <h2>{worlds.length > 1 ? words.world(world.name) : mayChoose ? words.chooseSeat : words.lobby}</h2>
          <Seats
            world={world}
            place={worlds.length > 1 ? words.inWorld(world.name) : ''}
            you={you}
            onTake={mayChoose ? seat => take(world.number, seat) : undefined}
          />
        </section>
      ))}
      {you.at ? (
        <div className="class-actions">
          <button
            type="button"
            className="btn"
            onClick={async () => {
              const answer = await line.ask('leave', {})
              setRefused(answer.ok ? '' : answer.refused)
            }}
          >
            {words.leaveSeat}
          </button>
        </div>
      ) : undefined}
      <details className="class-fold">
        <summary className="turn-summary">{words.returnCode}</summary>
        <ReturnCode code={code} line={line} />
      </details>
    </Frame>
  )
}

/** Once, large, until its owner has it on paper. */
function NewCode({ code }: { code: string }) {
  const own = keptPlace(code)?.returnCode ?? ''
  const [isNoted, setNoted] = useState(() => remembered(`noted ${code}`) === own)
  if (own === '' || isNoted) return undefined
  return (
    <div className="class-new-code">
      <CodeFigure code={own} />
      <button
        type="button"
        className="btn"
        onClick={() => {
          remember(`noted ${code}`, own)
          setNoted(true)
        }}
      >
        {words.noted}
      </button>
    </div>
  )
}

type SeatsProps = {
  readonly world: WorldState
  /** Which of several worlds, for who hears the buttons; empty where there is one. */
  readonly place: string
  readonly you: Player
  /** Undefined where Control gives the seats out. */
  readonly onTake: ((seat: SeatId) => void) | undefined
}

function Seats({ world, place, you, onTake }: SeatsProps) {
  return (
    <ul className="class-seats">
      {SEATS.map((id, at) => {
        const seat = world.seats[at]
        const isMine = you.at?.world === world.number && you.at.seat === id
        return (
          <li key={id} className={isMine ? 'class-seat class-seat-mine' : 'class-seat'}>
            <Mark seat={id} size={34} />
            <div className="class-seat-text">
              <b>{seatName(at)}</b>
              <span className="quiet">{ACTORS[id].inOneLine}</span>
              <Sitting seat={seat} own={you.person} />
            </div>
            {isMine ? (
              <Yours />
            ) : onTake ? (
              <button
                type="button"
                className="btn"
                aria-label={`${words.take}, ${seatName(at)}${place}`}
                onClick={() => onTake(id)}
              >
                {words.take}
              </button>
            ) : undefined}
          </li>
        )
      })}
    </ul>
  )
}

/** Where the button stood that took the seat; the keyboard goes on here. */
function Yours() {
  const place = useFirstFocus<HTMLSpanElement>()
  return (
    <span ref={place} tabIndex={-1} className="sc sc-wax">
      {words.yours}
    </span>
  )
}

function Sitting({ seat, own }: { seat: SeatState; own: string }) {
  if (seat.people.length === 0)
    return <span className={seat.holder === 'script' ? 'class-script' : 'quiet'}>{words.seatStates[seat.holder]}</span>
  return <PeopleNames people={seat.people} own={own} />
}
