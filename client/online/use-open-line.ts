import { useEffect, useState } from 'react'
import type { Line } from './line.ts'
import { type LineOptions, openLine } from './open-line.ts'

/** A line that is open as long as the screen is there; undefined until then, and while there is nobody to be. */
export const useOpenLine = ({ as, code, secret }: Omit<LineOptions, 'server' | 'build'>): Line | undefined => {
  const [line, setLine] = useState<Line>()
  const isReady = as === 'screen' || secret !== undefined
  useEffect(() => {
    if (!isReady) return
    const opened = openLine({ as, code, secret })
    setLine(opened)
    return () => {
      opened.close()
      setLine(undefined)
    }
  }, [as, code, secret, isReady])
  return line
}
