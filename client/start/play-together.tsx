import { type FormEvent, useState } from 'react'
import { go } from '../app/address.ts'
import { Link } from '../app/link.tsx'
import { words } from './words.ts'

/** The way into a class: by the code on the wall; for lecturers, a class of their own. */
export function PlayTogether() {
  const [code, setCode] = useState('')
  const join = (event: FormEvent) => {
    event.preventDefault()
    const typed = code.trim()
    go(typed ? `/join/${encodeURIComponent(typed)}` : '/join')
  }
  return (
    <section className="start-way">
      <span className="start-figure" aria-hidden="true">
        2
      </span>
      <div>
        <h2>{words.together}</h2>
        <form className="start-actions" onSubmit={join}>
          <input
            className="start-code"
            aria-label={words.code}
            placeholder={words.code}
            value={code}
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            onChange={event => setCode(event.target.value)}
          />
          <button type="submit" className="btn">
            {words.join}
          </button>
          <span className="start-links">
            <Link href="/control">{words.openSession}</Link>
          </span>
        </form>
      </div>
    </section>
  )
}
