import { useEffect, useLayoutEffect, useState } from 'react'
import { Frame } from '../app/frame.tsx'
import { Link } from '../app/link.tsx'
import { takePrintedAway } from '../app/printed.ts'
import { ClassGame } from './class-game.tsx'
import { codeOf, type KeptPlace, keepPlace, takePlace } from './kept-place.ts'
import { type Line, useLine } from './line.ts'
import { Lobby } from './lobby.tsx'
import { Observing } from './observing.tsx'
import { useOpenLine } from './use-open-line.ts'
import { words } from './words.ts'
import '../look/base.css'
import '../table/table.css'
import './online.css'

/** A class as one of its people sees it, from the lobby to the debrief. */
export function ClassPage({ code }: { code: string }) {
  const asWritten = codeOf(code)
  const [place] = useState(() => takePlace(asWritten))
  useLayoutEffect(takePrintedAway, [])
  return place ? <Joined code={asWritten} place={place} /> : <NotJoined code={asWritten} />
}

function NotJoined({ code }: { code: string }) {
  return (
    <Frame title={words.notJoinedTitle}>
      <p className="read">{words.notJoined(code)}</p>
      <WaysOn code={code} />
    </Frame>
  )
}

function WaysOn({ code }: { code: string }) {
  return (
    <div className="app-actions">
      <Link className="btn btn-wax" href={`/join/${code}`}>
        {words.toJoin}
      </Link>
      <Link href="/">{words.start}</Link>
    </div>
  )
}

function Joined({ code, place }: { code: string; place: KeptPlace }) {
  const line = useOpenLine({ as: 'person', code, secret: place.secret })
  return line ? <OnLine code={code} line={line} place={place} /> : undefined
}

function OnLine({ code, line, place }: { code: string; line: Line; place: KeptPlace }) {
  const state = useLine(line)
  const { status, why, room, board } = state
  const name = room && 'name' in room.you ? room.you.name : ''
  useEffect(() => {
    if (name && name !== place.name) keepPlace(code, { ...place, ...takePlace(code), name })
  }, [code, place, name])
  if (status === 'refused')
    return (
      <Frame title={words.refusedTitle}>
        <p className="read" role="status">
          {why}
        </p>
        <WaysOn code={code} />
      </Frame>
    )
  if (!room) return <Connecting code={code} why={why} />
  const { you, stage } = room
  if (you.role === 'observer') return <Observing line={line} state={state} room={room} you={you} />
  if (you.role !== 'player')
    return (
      <Frame title={words.refusedTitle}>
        <p className="read">{words.wrongRole}</p>
        <WaysOn code={code} />
      </Frame>
    )
  if (stage === 'lobby' || !you.at || !board) return <Lobby line={line} state={state} room={room} you={you} />
  return <ClassGame key={`${you.at.world} ${you.at.seat}`} line={line} state={state} at={you.at} />
}

const LONG = 5_000

function Connecting({ code, why }: { code: string; why: string }) {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Frame title={words.classTitle(code)}>
      <p className="read" role="status">
        {why || (isLong ? words.connectingLong : words.connecting)}
      </p>
    </Frame>
  )
}
