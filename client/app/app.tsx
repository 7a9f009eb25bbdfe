import { type ComponentType, lazy, type ReactNode, Suspense, useLayoutEffect } from 'react'
import { OpeningMap } from '../start/opening-map.tsx'
import { useAddress } from './address.ts'
import { takePrintedAway } from './printed.ts'
import { words } from './words.ts'
import './app.css'

const LateStart = lazy(() => import('../start/start-screen.tsx').then(each => ({ default: each.StartScreen })))
const ChooseScreen = lazy(() => import('../start/choose-screen.tsx').then(each => ({ default: each.ChooseScreen })))
const LateGame = lazy(() => import('./game-screen.tsx').then(each => ({ default: each.GameScreen })))
const RulesPage = lazy(() => import('../pages/rules-page.tsx').then(each => ({ default: each.RulesPage })))
const SourcesPage = lazy(() => import('../pages/sources-page.tsx').then(each => ({ default: each.SourcesPage })))
const GlossaryPage = lazy(() => import('../pages/glossary-page.tsx').then(each => ({ default: each.GlossaryPage })))
const Nowhere = lazy(() => import('./nowhere.tsx').then(each => ({ default: each.Nowhere })))

const JoinPage = lazy(() => import('../online/join-page.tsx').then(each => ({ default: each.JoinPage })))
const ClassPage = lazy(() => import('../online/class-page.tsx').then(each => ({ default: each.ClassPage })))
const OpenPage = lazy(() => import('../control/open-page.tsx').then(each => ({ default: each.OpenPage })))
const DeskPage = lazy(() => import('../control/desk-page.tsx').then(each => ({ default: each.DeskPage })))
const ScreenPage = lazy(() => import('../screen/screen-page.tsx').then(each => ({ default: each.ScreenPage })))

type Start = ComponentType<{ map: ReactNode }>

/** The screen of the first address, where its code is already there. */
export type First = { readonly StartScreen?: Start; readonly GameScreen?: ComponentType<{ id: string }> }

export const gameAt = (path: string): string | undefined => /^\/game\/([^/]+)$/.exec(path)?.[1]

export function App({ first }: { first: First }) {
  return (
    <Suspense fallback={<Opening />}>
      <Page {...first} />
    </Suspense>
  )
}

function Page({ StartScreen = LateStart, GameScreen = LateGame }: First) {
  const { path, query } = useAddress()
  const game = gameAt(path)
  useLayoutEffect(() => {
    if (!game) takePrintedAway()
  }, [game])
  if (game) return <GameScreen key={game} id={game} />
  if (path === '/') return <StartScreen map={<OpeningMap />} />
  if (path === '/new') return <ChooseScreen query={query} />
  if (path === '/rules') return <RulesPage />
  if (path === '/sources') return <SourcesPage />
  if (path === '/glossary') return <GlossaryPage />
  if (path === '/join') return <JoinPage />
  if (path === '/control') return <OpenPage />
  const [, place = '', code = ''] = /^\/(join|class|control|screen)\/([^/]+)$/.exec(path) ?? []
  if (place === 'join') return <JoinPage key={code} code={code} />
  if (place === 'class') return <ClassPage key={code} code={code} />
  if (place === 'control') return <DeskPage key={code} code={code} />
  if (place === 'screen') return <ScreenPage key={code} code={code} />
  return <Nowhere path={path} />
}

function Opening() {
  return (
    <p className="app-opening" role="status">
      {words.opening}
    </p>
  )
}
