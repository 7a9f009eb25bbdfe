import { useLayoutEffect, useState } from 'react'
import type { Trouble } from '../solo/trouble.ts'
import { WORDS } from '../solo/words.ts'
import { saveAsFile } from '../start/saved-file.ts'
import { Frame } from './frame.tsx'
import { Link } from './link.tsx'
import { takePrintedAway } from './printed.ts'
import { words } from './words.ts'

const IN_A_FILE: readonly Trouble[] = ['damaged', 'other-rules']

/** A game that cannot be opened: why, and what can still be done with it. */
export function GameTrouble({ id, trouble }: { id: string; trouble: Trouble }) {
  const [failed, setFailed] = useState(false)
  useLayoutEffect(takePrintedAway, [])
  const isMissing = trouble === 'missing' || trouble === 'nothing-stored'
  return (
    <Frame title={isMissing ? words.noGameTitle : words.gameStopped}>
      <p className="read">{WORDS.trouble[trouble]}</p>
      {isMissing ? <p className="read">{words.noGame}</p> : undefined}
      <div className="app-actions">
        <Link className="btn btn-wax" href="/">
          {words.backToStart}
        </Link>
        {trouble === 'open-elsewhere' ? (
          <button type="button" className="btn" onClick={() => location.reload()}>
            {words.again}
          </button>
        ) : undefined}
        {IN_A_FILE.includes(trouble) ? (
          <button type="button" className="btn" onClick={() => saveAsFile(id).catch(() => setFailed(true))}>
            {words.asFile}
          </button>
        ) : undefined}
      </div>
      <p role="status">{failed ? words.noFile : ''}</p>
    </Frame>
  )
}
