// The service worker: keeps one whole build, so that the game opens without a network.
// The build puts two constants before this text: BUILD, a name that changes with any file, and FILES, their addresses.
// A new build is fetched in the background and then waits. It takes over once no page of the old one is open,
// or when a page, between games, says so; a game in progress never changes under its players.
/* global BUILD, FILES */

const prefix = 'amu-darya '
const cacheName = prefix + BUILD
const fromServer = /^\/(healthz$|api\/|socket\.io\/)/

self.addEventListener('install', event => {
  // A file under /assets/ has its hash in its name, so the browser's own copy of it will do.
  const fresh = FILES.map(file => new Request(file, { cache: file.startsWith('/assets/') ? 'default' : 'reload' }))
  event.waitUntil(caches.open(cacheName).then(cache => cache.addAll(fresh)))
})

self.addEventListener('activate', event => {
  event.waitUntil(dropOldBuilds().then(() => self.clients.claim()))
})

self.addEventListener('message', event => {
  if (event.data === 'take over') self.skipWaiting()
})

self.addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin || fromServer.test(url.pathname)) return
  const wanted = request.mode === 'navigate' && !url.pathname.includes('.') ? '/index.html' : request
  event.respondWith(kept(wanted, request))
})

async function kept(wanted, request) {
  const cache = await caches.open(cacheName)
  const found = await cache.match(wanted, { ignoreSearch: true })
  if (found) return found
  const fetched = await fetch(request)
  if (fetched.ok && new URL(request.url).pathname.startsWith('/assets/')) await cache.put(request, fetched.clone())
  return fetched
}

async function dropOldBuilds() {
  const names = await caches.keys()
  await Promise.all(
    names.filter(name => name.startsWith(prefix) && name !== cacheName).map(name => caches.delete(name)),
  )
}
