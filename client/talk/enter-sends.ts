import type { KeyboardEvent } from 'react'

/** Enter sends what is written, Shift and Enter begin a line; while letters are being composed Enter is theirs. */
export const enterSends =
  (send: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
