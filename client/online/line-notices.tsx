import type { LineState } from './line.ts'
import { words } from './words.ts'

/** What is to be said of the connection; silent while all is well. */
export function LineNotices({ state: { status, asking, newer, why } }: { state: LineState }) {
  const lost = status === 'lost'
  return (
    <>
      <p className="class-notice" role="status">
        {lost ? [why, words.lost, asking > 0 ? words.waits(asking) : ''].filter(Boolean).join(' ') : ''}
      </p>
      {newer ? (
        <p className="class-notice">
          {words.newer}{' '}
          <button type="button" className="link" onClick={() => location.reload()}>
            {words.reload}
          </button>
        </p>
      ) : undefined}
    </>
  )
}
