/** A game is played in one tab: two would each go on from their own last decision. */

const PREFIX = 'amu-darya:game:'
const ANSWER_WITHIN = 150

/** By the browser's locks: given back by itself when the tab goes. */
const byLock = (id: string): Promise<(() => void) | undefined> =>
  new Promise((resolve, reject) => {
    navigator.locks
      .request(PREFIX + id, { ifAvailable: true }, lock =>
        lock ? new Promise<void>(release => resolve(release)) : resolve(undefined),
      )
      .catch(reject)
  })

/** Over plain http there are no locks: whoever holds the game answers when asked. */
const byAsking = (id: string): Promise<(() => void) | undefined> =>
  new Promise(resolve => {
    const channel = new BroadcastChannel(PREFIX + id)
    const waiting = setTimeout(() => {
      channel.onmessage = ({ data }) => {
        if (data === 'anyone?') channel.postMessage('here')
      }
      resolve(() => channel.close())
    }, ANSWER_WITHIN)
    channel.onmessage = ({ data }) => {
      // Whoever asks while this tab still waits came later.
      if (data === 'anyone?') channel.postMessage('here')
      if (data !== 'here') return
      clearTimeout(waiting)
      channel.close()
      resolve(undefined)
    }
    channel.postMessage('anyone?')
  })

const take = (id: string): Promise<(() => void) | undefined> => {
  if (typeof navigator !== 'undefined' && navigator.locks) return byLock(id)
  if (typeof BroadcastChannel !== 'undefined') return byAsking(id)
  return Promise.resolve(() => undefined)
}

const TRIES = 4
const BETWEEN = 200

/**
 * Takes a game for this tab; undefined if another has it. What is returned gives it back. A page that was just left or
 * reloaded may hold on for a moment, so that it is asked for more than once.
 */
export const takeForThisTab = async (id: string): Promise<(() => void) | undefined> => {
  for (let tried = 1; ; tried++) {
    const release = await take(id)
    if (release || tried === TRIES) return release
    await new Promise(resolve => setTimeout(resolve, BETWEEN))
  }
}
