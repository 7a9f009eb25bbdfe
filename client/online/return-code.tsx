import { useState } from 'react'
import { type KeptPlace, keepPlace, keptPlace } from './kept-place.ts'
import type { Line } from './line.ts'
import { words } from './words.ts'

/** In groups of three, as one reads it out. */
const grouped = (code: string): string => code.replace(/[^A-Za-z0-9]/g, '').replace(/(.{3})(?=.)/g, '$1 ')

export function CodeFigure({ code }: { code: string }) {
  return (
    <p className="class-return">
      <span className="sc">{words.yourCode}</span>
      <b className="class-return-code">{grouped(code)}</b>
      <span className="quiet">{words.writeDown}</span>
    </p>
  )
}

/** The own return code, as far as this device knows it, and a new one. */
export function ReturnCode({ code, line }: { code: string; line: Line }) {
  const [place, setPlace] = useState<KeptPlace | undefined>(() => keptPlace(code))
  const [isShown, setShown] = useState(false)
  const [refused, setRefused] = useState('')
  const renew = async () => {
    const answer = await line.ask('return-code', {})
    const { returnCode = '' } = ((answer.ok ? answer.value : undefined) as { returnCode?: string }) ?? {}
    setRefused(answer.ok ? '' : answer.refused)
    if (!place || !returnCode) return
    const next = { ...place, returnCode }
    keepPlace(code, next)
    setPlace(next)
    setShown(true)
  }
  const isKnown = place !== undefined && place.returnCode !== ''
  return (
    <>
      {isKnown && isShown ? <CodeFigure code={place.returnCode} /> : undefined}
      <div className="class-actions">
        {isKnown && !isShown ? (
          <button type="button" className="btn" onClick={() => setShown(true)}>
            {words.showCode}
          </button>
        ) : (
          <button type="button" className="btn" onClick={renew}>
            {words.newCode}
          </button>
        )}
        <span className="quiet">{isKnown ? (isShown ? words.renew : '') : words.codeUnknown}</span>
      </div>
      <p className="table-refusal" role="status">
        {refused}
      </p>
    </>
  )
}
