import { createServer, type Server } from 'node:http'
import { guard } from './headers.ts'
import { plain } from './plain.ts'
import { site } from './site.ts'

/** The HTTP server: health, then the built client. The sockets hang themselves onto it. */
export function web(): Server {
  const serve = site()
  return createServer((request, response) => {
    guard(response)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return plain(response, 405, 'This address only answers GET.')
    }
    if (request.url === '/healthz') return plain(response, 200, 'ok')
    serve(request, response)
  })
}
