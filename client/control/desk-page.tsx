import { type FormEvent, useId, useState } from 'react'
import { go } from '../app/address.ts'
import { Frame } from '../app/frame.tsx'
import { type Line, useLine } from '../online/line.ts'
import { useOpenLine } from '../online/use-open-line.ts'
import { DeskRoom } from './desk-room.tsx'
import { keepDesk, takeSecret } from './kept-desks.ts'
import { deskWords as words } from './words.ts'
import '../look/tokens.css'
import '../look/base.css'
import '../map/map.css'
import './control.css'

/** Control's desk at its address; the key comes with the address once and is kept in this browser. */
export function DeskPage({ code }: { code: string }) {
  const [secret, setSecret] = useState(() => takeSecret(code))
  if (!secret) return <NoKey code={code} onKey={setSecret} />
  return <Lined code={code} secret={secret} />
}

function Lined({ code, secret }: { code: string; secret: string }) {
  const line = useOpenLine({ as: 'control', code, secret })
  return line ? <OnLine code={code} secret={secret} line={line} /> : <Opening />
}

function OnLine({ code, secret, line }: { code: string; secret: string; line: Line }) {
  const state = useLine(line)
  if (state.status === 'refused') return <Refused why={state.why} />
  if (!state.room) return <Opening why={state.why} />
  return <DeskRoom code={code} secret={secret} line={line} state={state} room={state.room} />
}

function Opening({ why = '' }: { why?: string }) {
  return (
    <p className="app-opening" role="status">
      {why || words.connecting}
    </p>
  )
}

function Refused({ why }: { why: string }) {
  return (
    <Frame title={words.refusedTitle}>
      <p className="read">{why}</p>
      <div className="app-actions">
        <button type="button" className="btn" onClick={() => go('/control')}>
          {words.toOpen}
        </button>
      </div>
    </Frame>
  )
}

function NoKey({ code, onKey }: { code: string; onKey: (secret: string) => void }) {
  const id = useId()
  const [text, setText] = useState('')
  const use = (event: FormEvent) => {
    event.preventDefault()
    const secret = text.trim().split('#').at(-1) ?? ''
    if (!secret) return
    keepDesk(code, secret)
    onKey(secret)
  }
  return (
    <Frame title={words.noKeyTitle(code)}>
      <p className="read">{words.noKey}</p>
      <form className="desk-field" onSubmit={use}>
        <label htmlFor={id}>{words.link}</label>
        <div className="desk-field-row">
          <input id={id} autoComplete="off" value={text} onChange={event => setText(event.target.value)} />
          <button type="submit" className="btn btn-wax">
            {words.useLink}
          </button>
        </div>
      </form>
    </Frame>
  )
}
