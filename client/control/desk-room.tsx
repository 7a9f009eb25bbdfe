import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Place, Room } from '../../game/wire/room.ts'
import { usePageTitle } from '../app/page-title.ts'
import type { Line, LineState } from '../online/line.ts'
import { LookingBack } from './back/looking-back.tsx'
import { type Desk, DeskContext } from './desk.ts'
import { SitIn } from './intervene/sit-in.tsx'
import { Lobby } from './lobby/lobby.tsx'
import { Running } from './running.tsx'
import { deskWords as words } from './words.ts'

type Props = {
  readonly code: string
  readonly secret: string
  readonly line: Line
  readonly state: LineState
  readonly room: Room
}

/** Which world's board is here: a line that was lost has forgotten what it watched. */
const useWatched = ({ line, state, room }: Props) => {
  const [watched, watch] = useState(() => room.worlds[0]?.number ?? 1)
  const [shown, setShown] = useState<number>()
  const { status } = state
  useEffect(() => {
    if (status !== 'open') return
    setShown(undefined)
    let isLate = false
    void line.ask('watch', { world: watched }).then(answer => {
      if (answer.ok && !isLate) setShown(watched)
    })
    return () => {
      isLate = true
    }
  }, [line, status, watched])
  return { watched, watch, board: shown === watched ? state.board : undefined }
}

/** The desk of a session, in each of its three stages. */
export function DeskRoom(props: Props) {
  const { code, secret, line, state, room } = props
  usePageTitle(words.title(code))
  const { watched, watch, board } = useWatched(props)
  const [chair, setChair] = useState<Place>()
  const [letter, setLetter] = useState<Place>()
  const world = room.worlds.find(({ number }) => number === watched) ?? room.worlds[0]
  const sitIn = useCallback(
    (place: Place) => {
      watch(place.world)
      setChair(place)
    },
    [watch],
  )
  const desk = useMemo<Desk>(
    () => ({ code, secret, line, room, skew: state.skew, world, board, watch, sitIn, writeTo: setLetter }),
    [code, secret, line, room, state.skew, world, board, watch, sitIn],
  )
  const isSitting = chair && chair.world === watched && board && room.stage === 'running' && world.phase === 'decision'
  return (
    <DeskContext value={desk}>
      {state.status === 'lost' ? (
        <p className="desk-lost" role="status">
          {state.why || words.lost}
        </p>
      ) : undefined}
      {state.newer ? (
        <p className="desk-lost" role="status">
          {words.newer}{' '}
          <button type="button" className="link" onClick={() => location.reload()}>
            {words.reload}
          </button>
        </p>
      ) : undefined}
      {isSitting ? (
        <SitIn key={`${chair.world} ${chair.seat}`} seat={chair.seat} onLeave={() => setChair(undefined)} />
      ) : room.stage === 'lobby' ? (
        <Lobby />
      ) : room.stage === 'running' ? (
        <Running letter={letter} onLetter={setLetter} />
      ) : (
        <LookingBack />
      )}
    </DeskContext>
  )
}
