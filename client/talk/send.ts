import { useState } from 'react'
import type { ArgsOf, MoveId } from '../../game/moves/index.ts'
import { refusal } from '../../game/play.ts'
import type { Reason } from '../../game/reasons.ts'
import { type Snapshot, useTable } from '../solo/table.ts'

/** Sends decisions and keeps the last refusal, to be said where it was asked. */
export const useSend = () => {
  const table = useTable()
  const [refused, setRefused] = useState<Reason>()
  const send = async <M extends MoveId>(move: M, args: ArgsOf<M>): Promise<boolean> => {
    const reason = await table.decide(move, args)
    setRefused(reason)
    return reason === undefined
  }
  return { send, refused }
}

/** Why a decision of one's own would be refused now, asked before it is offered. */
export const refusedNow = <M extends MoveId>(
  { view, seat }: Pick<Snapshot, 'view' | 'seat'>,
  move: M,
  args: ArgsOf<M>,
): Reason | undefined => refusal(view, { seat, move, args })
