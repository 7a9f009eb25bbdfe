import { useState } from 'react'
import type { SeatId } from '../../content/ids.ts'
import { refusalSentence } from '../../game/words/index.ts'
import { useSnapshot } from '../solo/table.ts'
import { MessageForm } from './message-form.tsx'
import { RefusalNote } from './refusal-note.tsx'
import { refusedNow, useSend } from './send.ts'
import { talkWords as words } from './words.ts'

/** A message to one seat or to several. */
export function Composer({ to }: { to: readonly SeatId[] }) {
  const snapshot = useSnapshot()
  const { send, refused } = useSend()
  const [text, setText] = useState('')
  const lack = text.trim() === '' ? undefined : refusedNow(snapshot, 'say', { to: [...to], text })
  const say = async () => {
    if (text.trim() === '' || lack) return
    if (await send('say', { to: [...to], text: text.trim() })) setText('')
  }
  return (
    <MessageForm className="talk-composer" label={words.write} text={text} onText={setText} onSend={say}>
      {lack ? <p className="talk-refusal">{refusalSentence(lack)}</p> : undefined}
      <RefusalNote reason={refused} />
    </MessageForm>
  )
}
