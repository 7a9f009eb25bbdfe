import { thinkAbout } from '../../game/search/asked.ts'
import type { Posted, Returned } from './thread.ts'

/** The thread's own side: thinks about one question after the other, each no longer than it may. */
addEventListener('message', ({ data: { number, asked, most } }: MessageEvent<Posted>) => {
  const until = performance.now() + most
  const heard = thinkAbout(asked, () => performance.now() >= until)
  postMessage({ number, heard } satisfies Returned)
})
