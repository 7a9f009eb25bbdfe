import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './fonts/fonts.css'
import './main.css'
import { App, type First, gameAt } from './app/app.tsx'
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
/** What the page came printed for: nothing goes between the two. */
const firstScreen = async (): Promise<First> => {
  if (location.pathname === '/') return { StartScreen: (await import('./start/start-screen.tsx')).StartScreen }
  const game = gameAt(location.pathname)
  if (!game) return {}
  const [{ GameScreen }, { tableOf }] = await Promise.all([
    import('./app/game-screen.tsx'),
    import('./app/opened-games.ts'),
  ])
  await tableOf(game)
  return { GameScreen }
}
// What does not come now is asked for again by the page itself, which can say so.
const first = await firstScreen().catch((): First => ({}))
root.render(
  <StrictMode>
    <App first={first} />
  </StrictMode>,
)
