import { Link } from '../app/link.tsx'
import { addressOf, LESSON, STANDARD } from './chair.ts'
import { useBegin } from './use-begin.ts'
import { words } from './words.ts'

export function PlayAlone() {
  const { begin, busy, failed } = useBegin()
  return (
    <section className="start-way">
      <span className="start-figure" aria-hidden="true">
        1
      </span>
      <div>
        <h2>{words.alone}</h2>
        <p>{words.aloneText}</p>
        <div className="start-actions">
          <button type="button" className="btn btn-wax" aria-busy={busy} onClick={() => begin(STANDARD)}>
            {busy ? words.beginning : words.begin}
          </button>
        </div>
        <div className="start-links">
          <button type="button" className="link" onClick={() => begin(LESSON)}>
            {words.lesson}
          </button>
          <Link href={addressOf(STANDARD)}>{words.another}</Link>
        </div>
        <p role="status" className="start-note">
          {failed ? words.notBegun : ''}
        </p>
      </div>
    </section>
  )
}
