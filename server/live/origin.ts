import type { IncomingMessage } from 'node:http'

/**
 * A page of another site may not use a reader's browser to talk to this server. Programs that name no origin are no
 * browser's pages, and have nothing of a reader's to use.
 */
export const isOwnOrigin = ({ headers }: Pick<IncomingMessage, 'headers'>, origins: readonly string[]): boolean => {
  const { origin, host } = headers
  if (!origin) return true
  return URL.canParse(origin) && (new URL(origin).host === host || origins.includes(origin))
}
