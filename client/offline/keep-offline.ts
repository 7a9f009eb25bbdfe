/**
 * Keeps the game for the time without a network, where the browser allows it: on localhost and over HTTPS.
 * Phones that reach the teacher's laptop over plain http have no service worker, and lose only this.
 * `onNewer` hears of a newer build that waits; what it is given lets that build take over and reloads the page,
 * to be called when no game is in progress.
 */
export async function keepOffline(onNewer: (takeOver: () => void) => void = () => undefined): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.register('/sw.js').catch(() => undefined)
  if (!registration) return
  const offer = (waiting: ServiceWorker) => onNewer(() => takeOver(waiting))
  if (registration.waiting) offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const newer = registration.installing
    newer?.addEventListener('statechange', () => {
      // Without a controller this is the first build ever kept, not a newer one.
      if (newer.state === 'installed' && navigator.serviceWorker.controller) offer(newer)
    })
  })
}

function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.postMessage('take over')
}
