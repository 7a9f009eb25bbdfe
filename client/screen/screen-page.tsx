import { useEffect } from 'react'
import { usePageTitle } from '../app/page-title.ts'
import { type Line, type LineState, useLine } from '../online/line.ts'
import { useOpenLine } from '../online/use-open-line.ts'
import { useIdle, useWakeLock } from './awake.ts'
import { Connection } from './connection.tsx'
import { useAddresses } from './join-address.ts'
import { Wall } from './wall.tsx'
import { words } from './words.ts'
import '../look/tokens.css'
import '../look/base.css'
import '../map/map.css'
import './screen.css'

/** The public screen of a session. There is nothing on it to press. */
export function ScreenPage({ code }: { code: string }) {
  const line = useOpenLine({ as: 'screen', code })
  return line ? <Connected line={line} code={code} /> : undefined
}

function Connected({ line, code }: { line: Line; code: string }) {
  const state = useLine(line)
  const [address] = useAddresses()
  usePageTitle(words.page(code))
  useWakeLock()
  const isIdle = useIdle()
  const { newer } = state
  // Nobody could press anything here to have the new pages.
  useEffect(() => {
    if (newer) location.reload()
  }, [newer])
  return <ScreenOf code={code} state={state} address={address} isIdle={isIdle} />
}

type Props = {
  readonly code: string
  readonly state: LineState
  readonly address: string | undefined
  readonly isIdle?: boolean
}

/** The screen as one state of the line shows it. */
export function ScreenOf({ code, state, address, isIdle = false }: Props) {
  return (
    <main className={isIdle ? 'screen screen-idle' : 'screen'}>
      <Wall code={code} state={state} address={address} />
      <Connection status={state.status} />
    </main>
  )
}
