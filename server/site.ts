import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { plain } from './plain.ts'

const built = join(import.meta.dirname, '..', 'dist', 'client')

/** Serves the built client: each file under its name, index.html for every other path without a dot. */
export function site(): (request: IncomingMessage, response: ServerResponse) => void {
  if (!existsSync(join(built, 'index.html'))) {
    return (_, response) => plain(response, 503, 'The screens are not built yet. Run "npm run build" and start again.')
  }
  const files = sirv(built, {
    brotli: true,
    gzip: true,
    etag: true,
    single: true,
    setHeaders: (response, path) => response.setHeader('Cache-Control', caching(path)),
  })
  return (request, response) => files(request, response, () => plain(response, 404, 'There is nothing here.'))
}

/** Names the client that is served; '' where there is none. Another client is told to load itself again. */
export function buildName(): string {
  const index = join(built, 'index.html')
  if (!existsSync(index)) return ''
  return /\/assets\/index-([^"]+)\.js/.exec(readFileSync(index, 'utf8'))?.[1] ?? ''
}

/** A file under /assets/ has its hash in its name and never changes; everything else is asked for again. */
function caching(path: string): string {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}
