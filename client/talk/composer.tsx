import { useId, useState } from 'react'
import type { SeatId } from '../../content/ids.ts'
import { refusalSentence } from '../../game/words/index.ts'
import { useSnapshot } from '../solo/table.ts'
import { enterSends } from './enter-sends.ts'
import { RefusalNote } from './refusal-note.tsx'
import { refusedNow, useSend } from './send.ts'
import { talkWords as words } from './words.ts'

const MOST = 600

/** Enter sends; with Shift it is a new line. */
export function Composer({ to }: { to: readonly SeatId[] }) {
  const snapshot = useSnapshot()
  const id = useId()
  const { send, refused } = useSend()
  const [text, setText] = useState('')
  const lack = text.trim() === '' ? undefined : refusedNow(snapshot, 'say', { to: [...to], text })
  const say = async () => {
    if (text.trim() === '' || lack) return
    if (await send('say', { to: [...to], text: text.trim() })) setText('')
  }
  return (
    <form
      className="talk-composer"
      onSubmit={event => {
        event.preventDefault()
        void say()
      }}
    >
      <label className="said" htmlFor={id}>
        {words.write}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={MOST}
        placeholder={words.write}
        value={text}
        onChange={event => setText(event.target.value)}
        onKeyDown={enterSends(() => void say())}
      />
      <button type="submit" className="btn" disabled={text.trim() === ''}>
        {words.send}
      </button>
      {lack ? <p className="talk-refusal">{refusalSentence(lack)}</p> : undefined}
      <RefusalNote reason={refused} />
    </form>
  )
}
