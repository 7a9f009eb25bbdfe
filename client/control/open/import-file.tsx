import { useRef, useState } from 'react'
import { bringIn } from '../http.ts'
import { Said } from '../said.tsx'
import { openWords as words } from './words.ts'

/** A session from a file it was taken away in. */
export function ImportFile({ onOpened }: { readonly onOpened: (code: string, secret: string) => void }) {
  const file = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState('')
  const read = async (chosen: File) => {
    setBusy(true)
    const text = await chosen.text().catch(() => undefined)
    const told = text === undefined ? undefined : await bringIn(text)
    setBusy(false)
    if (told?.ok) onOpened(told.value.code, told.value.control)
    else setRefused(told?.refused ?? words.fileWrong)
  }
  return (
    <>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        className="said"
        tabIndex={-1}
        aria-hidden="true"
        onChange={event => {
          const [chosen] = event.target.files ?? []
          event.target.value = ''
          if (chosen) void read(chosen)
        }}
      />
      <button type="button" className="btn" aria-busy={busy} onClick={() => file.current?.click()}>
        {busy ? words.fileRead : words.fileButton}
      </button>
      <Said text={refused} isWrong />
    </>
  )
}
