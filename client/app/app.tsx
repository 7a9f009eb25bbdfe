import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { OpeningMap } from '../start/opening-map.tsx'
import { useAddress } from './address.ts'
import { Nowhere } from './nowhere.tsx'
import { words } from './words.ts'
import './app.css'

const LateStart = lazy(() => import('../start/start-screen.tsx').then(each => ({ default: each.StartScreen })))
const ChooseScreen = lazy(() => import('../start/choose-screen.tsx').then(each => ({ default: each.ChooseScreen })))
const GameScreen = lazy(() => import('./game-screen.tsx').then(each => ({ default: each.GameScreen })))
const RulesPage = lazy(() => import('../pages/rules-page.tsx').then(each => ({ default: each.RulesPage })))
const SourcesPage = lazy(() => import('../pages/sources-page.tsx').then(each => ({ default: each.SourcesPage })))
const GlossaryPage = lazy(() => import('../pages/glossary-page.tsx').then(each => ({ default: each.GlossaryPage })))

type Start = ComponentType<{ map: ReactNode }>

/** `start`: the start screen, where it is already there: the page came with it printed, and nothing goes between the two. */
export function App({ start }: { start?: Start }) {
  return (
    <Suspense fallback={<Opening />}>
      <Page StartScreen={start ?? LateStart} />
    </Suspense>
  )
}

function Page({ StartScreen }: { StartScreen: Start }) {
  const { path, query } = useAddress()
  const game = /^\/game\/([^/]+)$/.exec(path)?.[1]
  if (game) return <GameScreen key={game} id={game} />
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
