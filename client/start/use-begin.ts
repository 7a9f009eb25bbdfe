import { useState } from 'react'
import { go } from '../app/address.ts'
import type { Chair } from './chair.ts'

/** Sets up a table and goes there. */
export const useBegin = () => {
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const begin = async (chair: Chair): Promise<void> => {
    if (state === 'busy') return
    setState('busy')
    try {
      const { beginGame } = await import('../app/opened-games.ts')
      go(`/game/${await beginGame(chair)}`)
    } catch (error) {
      console.error(error)
      setState('failed')
    }
  }
  return { begin, busy: state === 'busy', failed: state === 'failed' }
}
