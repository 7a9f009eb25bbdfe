import { type ReactNode, useCallback, useState } from 'react'
import type { LineState } from '../online/line.ts'
import { resolvedTurn } from '../resolution/chapters.ts'
import { type Following, follow } from './following.ts'
import { Headlines } from './headlines.tsx'
import { Lobby } from './lobby.tsx'
import { WallBoard } from './wall-board.tsx'
import { WallEnd } from './wall-end.tsx'
import { words } from './words.ts'

type Props = {
  readonly code: string
  readonly state: LineState
  /** Where phones reach this machine. */
  readonly address: string | undefined
}

/** Whatever the room should see now. */
export function Wall({ code, state, address }: Props) {
  const { room, board, skew, status, why } = state
  const world = room?.worlds.find(each => each.number === room.screen)
  const [before, setBefore] = useState<Following>()
  const following = world && follow(before, world)
  if (following !== before && following) setBefore(following)
  const done = useCallback(() => setBefore(now => now && { ...now, telling: 0 }), [])

  if (status === 'refused')
    return (
      <Message title={words.refused}>
        {why} <span className="screen-nowrap">{code}</span>
      </Message>
    )
  if (!room || !world) return <Message title={words.title}>{why || words.connecting(code)}</Message>
  if (room.stage === 'lobby') return <Lobby room={room} address={address} />
  if (!board) return <Message title={words.title}>{words.opening}</Message>
  if (room.stage === 'debrief') return <WallEnd room={room} world={world} board={board} />
  if (following && following.telling > 0 && resolvedTurn(board.told) === following.telling)
    return (
      <Headlines key={`${world.number} ${following.telling}`} board={board} turn={following.telling} onDone={done} />
    )
  if (board.world.phase === 'over') return <WallEnd room={room} world={world} board={board} />
  return <WallBoard room={room} world={world} board={board} skew={skew} address={address} />
}

function Message({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="screen-message">
      <h1>{title}</h1>
      <p role="status">{children}</p>
    </div>
  )
}
