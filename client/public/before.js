// Runs before the first paint, so that no page flashes in the wrong theme, nor the start screen under another address.
// The same keys and values as client/app/settings.ts.
;(() => {
  const root = document.documentElement
  const kept = key => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const theme = kept('amu-darya theme')
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  root.dataset.theme = dark ? 'dark' : 'light'
  if (kept('amu-darya motion') === 'still') root.dataset.motion = 'still'
  if (location.pathname !== '/') root.dataset.at = 'inside'
})()
