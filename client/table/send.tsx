import { useCallback, useState } from 'react'
import type { ArgsOf, MoveId } from '../../game/moves/index.ts'
import type { Reason } from '../../game/reasons.ts'
import { refusalSentence } from '../../game/words/index.ts'
import { useTable } from '../solo/table.ts'

/** Sends decisions and keeps the latest refusal, to be shown where it was asked. */
export const useSend = () => {
  const { decide } = useTable()
  const [refused, setRefused] = useState<Reason>()
  const send = useCallback(
    async <M extends MoveId>(move: M, args: ArgsOf<M>): Promise<boolean> => {
      const why = await decide(move, args)
      setRefused(why)
      return why === undefined
    },
    [decide],
  )
  return { send, refused, setRefused }
}

/** The refusal sentence in its place, said politely. */
export function Refusal({ reason }: { reason: Reason | undefined }) {
  return (
    <p className="table-refusal" role="status">
      {reason ? refusalSentence(reason) : ''}
    </p>
  )
}
