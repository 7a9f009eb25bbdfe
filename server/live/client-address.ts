import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/**
 * The address a request came from. Behind proxies that are trusted, the last so many entries of X-Forwarded-For are theirs
 * and the one before them is the device's; whatever a device wrote there itself stands further left and counts for nothing.
 */
export const addressOf = (request: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: number): string =>
  countedAs(nearest(request, proxies))

const nearest = (request: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: number): string => {
  const direct = request.socket.remoteAddress ?? ''
  if (proxies === 0) return direct
  const named = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map(each => each.trim())
    .filter(Boolean)
  return named.at(-proxies) ?? direct
}

const GROUPS = 8
const OF_A_NETWORK = 4

const groupsOf = (part = ''): string[] => part.split(':').filter(Boolean)

/** An address as it is counted: of IPv6 the network alone, since whoever has one address there has them all. */
const countedAs = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*/, '')
  if (!isIPv6(plain)) return plain
  const [head, tail] = plain.split('::').map(groupsOf)
  const left = GROUPS - head.length - (tail?.length ?? 0)
  const groups = [...head, ...Array(Math.max(0, left)).fill('0'), ...(tail ?? [])]
  return groups
    .slice(0, OF_A_NETWORK)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')
}
