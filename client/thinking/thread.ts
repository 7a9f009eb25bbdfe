import type { Asked, Heard } from '../../game/search/asked.ts'

/** A thread beside the page in which a seat's plans are weighed: the page itself is never kept waiting. */
export type Thread = {
  /** Answers one question after the other. Rejects where the browser gives no thread, or when it has ended. */
  readonly ask: <A extends Asked>(asked: A, most: number) => Promise<Heard<A>>
  /** Ends it at once, whatever it is thinking about. */
  readonly end: () => void
}

/** To the thread: what is asked, and how long it may think, in ms. */
export type Posted = { readonly number: number; readonly asked: Asked; readonly most: number }
/** From it. */
export type Returned = { readonly number: number; readonly heard: Heard<Asked> }

type Waiting = { readonly done: (heard: never) => void; readonly fail: (error: Error) => void }

/** Beyond the time it may think, how long a thread is waited for: it is fetched, begun, or has been taken away. In ms. */
const PATIENCE = 20_000

export const startThread = (): Thread => {
  const waiting = new Map<number, Waiting>()
  let last = 0
  const failAll = (why: string): void => {
    for (const { fail } of waiting.values()) fail(new Error(why))
    waiting.clear()
  }
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Returned>) => {
    waiting.get(data.number)?.done(data.heard as never)
    waiting.delete(data.number)
  })
  worker.addEventListener('error', event => {
    event.preventDefault()
    failAll(event.message || 'The thread could not be started')
  })
  return {
    ask: (asked, most) =>
      new Promise((resolve, fail) => {
        const number = ++last
        const late = setTimeout(() => {
          if (waiting.delete(number)) fail(new Error('The thread does not answer'))
        }, most + PATIENCE)
        const done = (heard: never): void => {
          clearTimeout(late)
          resolve(heard)
        }
        waiting.set(number, { done, fail })
        worker.postMessage({ number, asked, most } satisfies Posted)
      }),
    end: () => {
      worker.terminate()
      failAll('The thread has ended')
    },
  }
}
