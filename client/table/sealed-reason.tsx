import { useEffect, useId, useRef, useState } from 'react'
import { words } from './words.ts'

const PAUSE = 900
const MOST = 240

/** One line beside an order: why, and what is expected. Kept when the writer pauses or leaves. */
export function SealedReason({ kept, onKeep }: { kept: string; onKeep: (reason: string) => void }) {
  const [text, setText] = useState(kept)
  const id = useId()
  const keep = useRef(onKeep)
  keep.current = onKeep
  const changed = text.trim() !== kept
  useEffect(() => {
    if (!changed) return
    const timer = setTimeout(() => keep.current(text.trim()), PAUSE)
    return () => clearTimeout(timer)
  }, [text, changed])
  // A page that is put away may not come back.
  useEffect(() => {
    if (!changed) return
    const leave = () => {
      if (document.visibilityState === 'hidden') keep.current(text.trim())
    }
    document.addEventListener('visibilitychange', leave)
    return () => document.removeEventListener('visibilitychange', leave)
  }, [text, changed])
  return (
    <div className="table-reason">
      <label htmlFor={id} className="sc quiet">
        {words.reason}
      </label>
      <input
        id={id}
        value={text}
        maxLength={MOST}
        autoComplete="off"
        placeholder={words.reasonHint}
        onChange={event => setText(event.target.value)}
        onBlur={() => changed && onKeep(text.trim())}
      />
    </div>
  )
}
