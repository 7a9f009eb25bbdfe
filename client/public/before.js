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
  const isGame = location.pathname.startsWith('/game/')
  if (location.pathname !== '/') root.dataset.at = isGame ? 'game' : 'inside'
  // A game's code comes before its letters, unless both are on this device already.
  if (isGame && !navigator.serviceWorker?.controller) root.dataset.letters = 'later'
  const { start, game, printed } = document.currentScript.dataset
  const files = location.pathname === '/' ? start : isGame ? game : ''
  for (const file of files ? files.split(' ') : []) {
    const link = document.createElement('link')
    if (file.endsWith('.css')) link.rel = 'stylesheet'
    else if (file.endsWith('.js')) link.rel = 'modulepreload'
    else Object.assign(link, { rel: 'preload', as: 'font' })
    // What is printed on the page waits for its own sheets, and for nothing else.
    if (printed.split(' ').includes(file)) link.setAttribute('blocking', 'render')
    // As the page itself will ask, or it would be fetched twice.
    link.crossOrigin = ''
    link.href = `/${file}`
    document.head.append(link)
  }
})()
