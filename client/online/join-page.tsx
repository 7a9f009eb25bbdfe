import { type FormEvent, useEffect, useId, useState } from 'react'
import { scenarioOf } from '../../game/scenarios.ts'
import type { SessionKnown } from '../../game/wire/frames.ts'
import { go } from '../app/address.ts'
import { Frame } from '../app/frame.tsx'
import { Link } from '../app/link.tsx'
import { Choice } from '../start/choice.tsx'
import { type Joining, join, known } from './joining.ts'
import { codeOf, keepPlace, keptPlace } from './kept-place.ts'
import { words } from './words.ts'
import '../start/choose.css'
import './online.css'

const LENGTH = 6

/** Into a class: by its code, then by a name. */
export function JoinPage({ code = '' }: { code?: string }) {
  const asWritten = codeOf(code)
  return asWritten === '' ? <CodePage /> : <ClassDoor code={asWritten} />
}

function CodePage() {
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const id = useId()
  const goOn = (event: FormEvent) => {
    event.preventDefault()
    const code = codeOf(typed)
    if (code.length !== LENGTH) return setSaid(words.codeLength)
    go(`/join/${code}`)
  }
  return (
    <Frame title={words.joinTitle}>
      <p className="read">{words.joinText}</p>
      <form className="class-form" onSubmit={goOn}>
        <label htmlFor={id}>{words.code}</label>
        <div className="class-line">
          <input
            id={id}
            className="class-code-field"
            value={typed}
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            placeholder={words.codeHint}
            onChange={event => setTyped(event.target.value)}
          />
          <button type="submit" className="btn btn-wax">
            {words.goOn}
          </button>
        </div>
        <p className="class-said" role="status">
          {said}
        </p>
      </form>
    </Frame>
  )
}

function ClassDoor({ code }: { code: string }) {
  const [found, setFound] = useState<SessionKnown>()
  const [refused, setRefused] = useState('')
  useEffect(() => {
    let isHere = true
    void known(code).then(told => {
      if (!isHere) return
      if (told.ok) setFound(told.value)
      else setRefused(told.refused)
    })
    return () => {
      isHere = false
    }
  }, [code])
  return (
    <Frame title={words.joinIn(code)}>
      <p className="read" role="status">
        {refused || (found ? `${scenarioOf(found.scenario).name}. ${words.stages[found.stage]}` : words.looking)}
      </p>
      {found ? <Door found={found} /> : undefined}
      {refused ? (
        <div className="app-actions">
          <Link className="btn" href="/join">
            {words.otherCode}
          </Link>
        </div>
      ) : undefined}
    </Frame>
  )
}

function Door({ found }: { found: SessionKnown }) {
  const { code, observers, deletedAt } = found
  const here = keptPlace(code)
  const [name, setName] = useState('')
  const [as, setAs] = useState<'player' | 'observer'>('player')
  const [returnCode, setReturnCode] = useState('')
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const ids = { name: useId(), returnCode: useId() }
  const comeIn = async (joining: Joining) => {
    if (busy) return
    setBusy(true)
    setSaid('')
    const told = await join(code, joining)
    setBusy(false)
    if (!told.ok) return setSaid(told.refused)
    const { secret, returnCode: own, name: called } = told.value
    keepPlace(code, { secret, name: called, returnCode: own })
    go(`/class/${code}`)
  }
  const withName = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') setSaid(words.noName)
    else void comeIn({ name: name.trim(), as })
  }
  const withCode = (event: FormEvent) => {
    event.preventDefault()
    if (returnCode.trim() === '') setSaid(words.noReturnCode)
    else void comeIn({ returnCode: returnCode.trim() })
  }
  const until = new Date(deletedAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  return (
    <>
      {here ? (
        <div className="class-here">
          <p>{words.here(here.name)}</p>
          <Link className="btn btn-wax" href={`/class/${code}`}>
            {words.goIn}
          </Link>
          <p className="quiet">{words.orAnother}</p>
        </div>
      ) : undefined}
      <form className="class-form" onSubmit={withName}>
        <label htmlFor={ids.name}>
          {words.name} <span className="quiet">{words.nameHint}</span>
        </label>
        <div className="class-line">
          <input
            id={ids.name}
            value={name}
            maxLength={40}
            autoComplete="nickname"
            onChange={event => setName(event.target.value)}
          />
          <button type="submit" className={here ? 'btn' : 'btn btn-wax'} aria-busy={busy}>
            {busy ? words.joining : words.join}
          </button>
        </div>
        {observers === 'none' ? undefined : (
          <Choice
            label={words.as}
            name="as"
            chosen={as}
            choose={setAs}
            options={(['player', 'observer'] as const).map(id => ({ id, ...words[id] }))}
          />
        )}
        <p className="class-said" role="status">
          {said}
        </p>
        <p className="quiet class-kept">{words.kept(until)}</p>
      </form>
      <details className="class-fold">
        <summary className="turn-summary">{words.back}</summary>
        <form className="class-form" onSubmit={withCode}>
          <p className="quiet">{words.backText}</p>
          <label htmlFor={ids.returnCode}>{words.returnCode}</label>
          <div className="class-line">
            <input
              id={ids.returnCode}
              className="class-code-field"
              value={returnCode}
              maxLength={20}
              autoCapitalize="characters"
              autoComplete="off"
              spellCheck={false}
              onChange={event => setReturnCode(event.target.value)}
            />
            <button type="submit" className="btn" aria-busy={busy}>
              {words.comeBack}
            </button>
          </div>
        </form>
      </details>
    </>
  )
}
