import { useState } from 'react'
import { remember, rememberedCount } from './device-memory.ts'

type Numbered = { readonly id: number }

/** Which lines of a growing list are new to this device: those after the last one that was read. */
export const useRead = <L extends Numbered>(key: string, lines: readonly L[]) => {
  const [upTo, setUpTo] = useState(() => rememberedCount(key))
  const last = lines.at(-1)?.id ?? 0
  return {
    unread: lines.filter(({ id }) => id > upTo),
    markRead: () => {
      if (last <= upTo) return
      remember(key, last)
      setUpTo(last)
    },
  }
}
