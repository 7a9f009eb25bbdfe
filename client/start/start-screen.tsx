import type { ReactNode } from 'react'
import { Link } from '../app/link.tsx'
import { usePageTitle } from '../app/page-title.ts'
import { LookSwitches } from './look-switches.tsx'
import { PlayAlone } from './play-alone.tsx'
import { PlayTogether } from './play-together.tsx'
import { SavedGames } from './saved-games.tsx'
import { words } from './words.ts'
import '../map/map.css'
import './start.css'

/** The first page: the map of 23 August, and the ways in. */
export function StartScreen({ map }: { map: ReactNode }) {
  const heading = usePageTitle(words.title)
  return (
    <div className="start">
      <section className="start-map" aria-label={words.map}>
        <div className="start-sheet" data-shell-map>
          {map}
        </div>
        <div className="start-caption">
          <p className="sc">{words.captionHead}</p>
          <p className="read">{words.caption}</p>
        </div>
      </section>
      <main className="start-page">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p className="start-subtitle">{words.subtitle}</p>
        <PlayAlone />
        <PlayTogether />
        <SavedGames />
        <section className="start-way">
          <span className="start-figure" aria-hidden="true">
            4
          </span>
          <div>
            <h2>{words.read}</h2>
            <p>{words.readText}</p>
            <p className="start-links">
              <Link href="/rules">{words.rules}</Link>
              <Link href="/glossary">{words.glossary}</Link>
              <Link href="/sources">{words.sources}</Link>
            </p>
          </div>
        </section>
        <LookSwitches />
      </main>
    </div>
  )
}
