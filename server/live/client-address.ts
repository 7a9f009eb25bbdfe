import type { IncomingMessage } from 'node:http'

/**
 * The address a request came from. Behind proxies that are trusted, the last so many entries of X-Forwarded-For are theirs
 * and the one before them is the device's; whatever a device wrote there itself stands further left and counts for nothing.
 */
export const addressOf = (request: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: number): string => {
  const direct = request.socket.remoteAddress ?? ''
  if (proxies === 0) return direct
  const named = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map(each => each.trim())
    .filter(Boolean)
  return named.at(-proxies) ?? direct
}
