import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './fonts/fonts.css'
import './main.css'
import { App } from './app/app.tsx'
import { keep } from './app/kept.ts'
import { keepTheme } from './app/settings.ts'
import { Trouble } from './app/trouble.tsx'

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no element with the id "root".')

const root = createRoot(place, {
  // React has taken everything down by now; what is left to say goes up in its place.
  onUncaughtError: error => {
    console.error(error)
    setTimeout(() => root.render(<Trouble error={error} />))
  },
})

keepTheme()
keep()
const startScreen = async () => (await import('./start/start-screen.tsx')).StartScreen
// What does not come now is asked for again by the page itself, which can say so.
const start = location.pathname === '/' ? await startScreen().catch(() => undefined) : undefined
root.render(
  <StrictMode>
    <App start={start} />
  </StrictMode>,
)
