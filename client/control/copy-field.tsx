import { useId, useState } from 'react'
import { words } from './words.ts'

/** A line to take elsewhere: marked whole when it is touched, copied by a button where the browser can. */
export function CopyField({ label, value }: { readonly label: string; readonly value: string }) {
  const id = useId()
  const [copied, setCopied] = useState(false)
  const clipboard = typeof navigator === 'undefined' ? undefined : navigator.clipboard
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <div className="desk-field-row">
        <input id={id} readOnly value={value} onFocus={event => event.currentTarget.select()} />
        {clipboard ? (
          <button
            type="button"
            className="btn"
            onClick={() =>
              clipboard.writeText(value).then(
                () => setCopied(true),
                () => setCopied(false),
              )
            }
          >
            {words.copy}
          </button>
        ) : undefined}
      </div>
      <p role="status" className="desk-said">
        {copied ? words.copied : ''}
      </p>
    </div>
  )
}
