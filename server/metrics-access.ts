import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/**
 * Who may read /metrics: with a key, whoever shows it as `Authorization: Bearer KEY`. Without one, this machine alone; a
 * proxy that runs on it is told apart by the header with which it hands a request on.
 */
export function mayReadMetrics(
  metricsKey: string | undefined,
  request: { readonly headers: IncomingHttpHeaders; readonly remoteAddress: string | undefined },
): boolean {
  const { authorization = '', ...headers } = request.headers
  if (metricsKey !== undefined) return same(authorization, `Bearer ${metricsKey}`)
  const handedOn = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'].some(name => headers[name] !== undefined)
  return !handedOn && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(request.remoteAddress ?? '')
}

/** Takes as long for a near miss as for any other. */
function same(one: string, other: string): boolean {
  const [a, b] = [one, other].map(text => createHash('sha256').update(text).digest())
  return timingSafeEqual(a, b)
}
