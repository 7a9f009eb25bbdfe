import { useEffect, useState } from 'react'

/** Keeps the screen from going dark while the page is looked at, where the browser can do that. */
export const useWakeLock = (): void => {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | undefined
    let isGone = false
    const hold = async () => {
      if (document.visibilityState !== 'visible') return
      // Refused on a low battery: the screen's own settings hold then.
      lock = await navigator.wakeLock.request('screen').catch(() => undefined)
      if (isGone) lock?.release()
    }
    hold()
    document.addEventListener('visibilitychange', hold)
    return () => {
      isGone = true
      document.removeEventListener('visibilitychange', hold)
      lock?.release()
    }
  }, [])
}

const IDLE_AFTER = 2500

/** Whether the pointer has rested for a while, so that its arrow need not stand on the wall. */
export const useIdle = (): boolean => {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    let timer = setTimeout(() => setIdle(true), IDLE_AFTER)
    const moved = () => {
      setIdle(false)
      clearTimeout(timer)
      timer = setTimeout(() => setIdle(true), IDLE_AFTER)
    }
    addEventListener('pointermove', moved)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointermove', moved)
    }
  }, [])
  return isIdle
}
