import { useEffect, useState } from 'react'
import type { LineState } from '../online/line.ts'
import { words } from './words.ts'

const BACK_FOR = 6000

/** A calm line at the foot while the connection is lost, and for a moment after it is back. */
export function Connection({ status }: { status: LineState['status'] }) {
  const [wasLost, setWasLost] = useState(false)
  if (status === 'lost' && !wasLost) setWasLost(true)
  const isBack = wasLost && status === 'open'
  useEffect(() => {
    if (!isBack) return
    const timer = setTimeout(() => setWasLost(false), BACK_FOR)
    return () => clearTimeout(timer)
  }, [isBack])
  const text = status === 'lost' ? words.lost : isBack ? words.back : ''
  return (
    <div className="screen-connection" role="status">
      {text ? <p>{text}</p> : undefined}
    </div>
  )
}
