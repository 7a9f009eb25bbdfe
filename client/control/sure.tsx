import { useEffect, useRef, useState } from 'react'
import { words } from './words.ts'

type Props = {
  readonly label: string
  readonly question: string
  readonly yes: string
  readonly onYes: () => void
  readonly className?: string
  readonly disabled?: boolean
}

/** A button that asks again in its own place before it does something that cannot be taken back. */
export function Sure({ label, question, yes, onYes, className = 'btn', disabled = false }: Props) {
  const [asking, setAsking] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const was = useRef(false)
  useEffect(() => {
    if (asking) first.current?.focus()
    else if (was.current) button.current?.focus()
    was.current = asking
  }, [asking])
  if (!asking)
    return (
      <button ref={button} type="button" className={className} disabled={disabled} onClick={() => setAsking(true)}>
        {label}
      </button>
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with its answers, no form field
    <span
      role="group"
      aria-label={question}
      className="desk-sure"
      onKeyDown={event => event.key === 'Escape' && setAsking(false)}
    >
      <span>{question}</span>
      <span className="desk-sure-answers">
        <button
          type="button"
          className="btn btn-wax btn-small"
          onClick={() => {
            setAsking(false)
            onYes()
          }}
        >
          {yes}
        </button>
        <button ref={first} type="button" className="btn btn-small" onClick={() => setAsking(false)}>
          {words.leaveIt}
        </button>
      </span>
    </span>
  )
}
