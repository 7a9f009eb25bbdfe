import { type ReactNode, useId } from 'react'
import { enterSends } from './enter-sends.ts'
import { talkWords as words } from './words.ts'

/** As long as a message can be, in letters. */
const MOST = 600

type Props = {
  /** What the field is for. */
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly onSend: () => Promise<void>
  readonly className: string
  readonly busy?: boolean
  /** Why it can't be sent, or was not. */
  readonly children?: ReactNode
}

/** A message as it is written. Enter sends; with Shift it is a new line. */
export function MessageForm({ label, text, onText, onSend, className, busy, children }: Props) {
  const id = useId()
  return (
    <form
      className={className}
      onSubmit={event => {
        event.preventDefault()
        void onSend()
      }}
    >
      <label className="said" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={MOST}
        placeholder={label}
        value={text}
        onChange={event => onText(event.target.value)}
        onKeyDown={enterSends(() => void onSend())}
      />
      <button type="submit" className="btn" disabled={text.trim() === ''} aria-busy={busy}>
        {words.send}
      </button>
      {children}
    </form>
  )
}
