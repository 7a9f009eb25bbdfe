import type { Advice } from '../../game/search/index.ts'
import type { View } from '../../game/view.ts'
import { startThread } from '../thinking/thread.ts'

/** How much an adviser thinks, and how long at most, in ms. */
const ITERATIONS = 2_400
const MOST = 12_000

export type Asking = {
  /** Rejects where the browser gives no thread. */
  readonly advice: Promise<readonly Advice[]>
  /** Nobody wants to know any more. */
  readonly stop: () => void
}

/** Plans for a seat from its own view, in a thread that ends with the answer. */
export const askFor = (view: View, seat: number): Asking => {
  const thread = startThread()
  const advice = thread.ask({ ask: 'advice', view, seat, iterations: ITERATIONS }, MOST)
  return { advice: advice.finally(thread.end), stop: thread.end }
}
