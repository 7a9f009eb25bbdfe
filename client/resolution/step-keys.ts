import { useEffect, useEffectEvent } from 'react'

const takesSpace = 'button, a, summary, input, select, textarea, [contenteditable]'
const takesArrows = 'input, select, textarea, [contenteditable]'

/** Space and → go on, ← goes back, wherever the key is not needed by what has the focus. */
export const useStepKeys = (next: () => void, back: () => void): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const at = event.target instanceof Element ? event.target : undefined
    const isSpace = event.key === ' '
    if (at?.closest(isSpace ? takesSpace : takesArrows)) return
    if (isSpace || event.key === 'ArrowRight') next()
    else if (event.key === 'ArrowLeft') back()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
