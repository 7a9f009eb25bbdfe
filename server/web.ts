import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { guard } from './headers.ts'
import { plain } from './plain.ts'
import { site } from './site.ts'

/** What answers under an address of its own, besides the pages. */
export type Routes = {
  /** Everything under /api/. */
  readonly api: (request: IncomingMessage, response: ServerResponse) => void
  /** /healthz: whether what is kept can be read. */
  readonly isWell: () => Promise<boolean>
  readonly metrics: (request: IncomingMessage, response: ServerResponse) => void
}

/** The HTTP server: health, metrics, what pages ask for, then the built client. The sockets hang themselves onto it. */
export function web(routes?: Routes): Server {
  const serve = site()
  return createServer((request, response) => {
    guard(response)
    const path = (request.url ?? '/').split('?')[0]
    if (routes && path.startsWith('/api/')) return routes.api(request, response)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return plain(response, 405, 'This address only answers GET.')
    }
    if (path === '/healthz') return void health(response, routes)
    if (routes && path === '/metrics') return routes.metrics(request, response)
    serve(request, response)
  })
}

async function health(response: ServerResponse, routes: Routes | undefined): Promise<void> {
  const isWell = !routes || (await routes.isWell().catch(() => false))
  if (isWell) plain(response, 200, 'ok')
  else plain(response, 503, 'The games cannot be read or written.')
}
