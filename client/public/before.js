// Runs before the first paint, so that no page flashes in the wrong theme, nor the start screen under another address.
// It also asks for the files of the page that comes, which the build has named in its tag.
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
  const { start, game } = document.currentScript.dataset
  const files = location.pathname === '/' ? start : location.pathname.startsWith('/game/') ? game : ''
  for (const file of files ? files.split(' ') : []) {
    const link = document.createElement('link')
    link.rel = file.endsWith('.js') ? 'modulepreload' : 'preload'
    if (link.rel === 'preload') link.as = 'style'
    // As the page itself will ask, or it would be fetched twice.
    link.crossOrigin = ''
    link.href = `/${file}`
    document.head.append(link)
  }
})()
