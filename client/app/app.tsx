import { lazy, Suspense } from 'react'
import { OpeningMap } from '../start/opening-map.tsx'
import { StartScreen } from '../start/start-screen.tsx'
import { useAddress } from './address.ts'
import { Nowhere } from './nowhere.tsx'
import { words } from './words.ts'
import './app.css'

const ChooseScreen = lazy(() => import('../start/choose-screen.tsx').then(each => ({ default: each.ChooseScreen })))
const GameScreen = lazy(() => import('./game-screen.tsx').then(each => ({ default: each.GameScreen })))
const RulesPage = lazy(() => import('../pages/rules-page.tsx').then(each => ({ default: each.RulesPage })))
const SourcesPage = lazy(() => import('../pages/sources-page.tsx').then(each => ({ default: each.SourcesPage })))
const GlossaryPage = lazy(() => import('../pages/glossary-page.tsx').then(each => ({ default: each.GlossaryPage })))

export function App() {
  return (
    <Suspense fallback={<Opening />}>
      <Page />
    </Suspense>
  )
}

function Page() {
  const { path, query } = useAddress()
  const game = /^\/game\/([^/]+)$/.exec(path)?.[1]
  if (game) return <GameScreen key={game} id={decodeURIComponent(game)} />
  if (path === '/') return <StartScreen map={<OpeningMap />} />
  if (path === '/new') return <ChooseScreen query={query} />
  if (path === '/rules') return <RulesPage />
  if (path === '/sources') return <SourcesPage />
  if (path === '/glossary') return <GlossaryPage />
  return <Nowhere path={path} />
}

function Opening() {
  return (
    <p className="app-opening" role="status">
      {words.opening}
    </p>
  )
}
