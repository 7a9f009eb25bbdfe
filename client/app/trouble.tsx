import { useLayoutEffect, useState } from 'react'
import { takePrintedAway } from './printed.ts'
import { words } from './words.ts'
import './app.css'

/** What stands on the page after it has stopped. Its links load anew, since nothing here can be trusted any more. */
export function Trouble({ error }: { error: unknown }) {
  const [failed, setFailed] = useState(false)
  useLayoutEffect(takePrintedAway, [])
  const game = /^\/game\/([^/]+)/.exec(location.pathname)?.[1]
  const save = (id: string) =>
    import('../start/saved-file.ts').then(({ saveAsFile }) => saveAsFile(id)).catch(() => setFailed(true))
  return (
    <div className="app-page">
      <header className="app-head">
        <a href="/">{words.title}</a>
      </header>
      <main>
        <h1>{words.troubleTitle}</h1>
        <p className="read">{game ? words.trouble : words.troubleElsewhere}</p>
        <div className="app-actions">
          <button type="button" className="btn btn-wax" onClick={() => location.reload()}>
            {words.again}
          </button>
          {game ? (
            <button type="button" className="btn" onClick={() => save(game)}>
              {words.asFile}
            </button>
          ) : undefined}
          <a href="/">{words.backToStart}</a>
        </div>
        <p role="status">{failed ? words.noFile : ''}</p>
        <details>
          <summary>{words.whatStopped}</summary>
          <p className="app-said">{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</p>
        </details>
      </main>
    </div>
  )
}
