import { GLOSSARY, type GlossaryShelf } from '../../content/glossary.ts'
import { Frame } from '../app/frame.tsx'
import { Cited } from './cited.tsx'
import { Contents } from './contents.tsx'
import { useAnchor } from './use-anchor.ts'
import { words } from './words.ts'
import './pages.css'

const SHELVES = Object.entries(words.shelves) as [GlossaryShelf, string][]

export function GlossaryPage() {
  useAnchor()
  return (
    <Frame title={words.glossary} at="/glossary">
      <div className="pages">
        <Contents parts={SHELVES.map(([id, title]) => ({ id, title }))} />
        <div className="pages-text">
          {SHELVES.map(([shelf, title]) => (
            <section key={shelf} id={shelf}>
              <h2>{title}</h2>
              <dl className="pages-terms">
                {GLOSSARY.filter(entry => entry.shelf === shelf).map(({ id, term, text, source }) => (
                  <div key={id} id={`term-${id}`}>
                    <dt>{term}</dt>
                    <dd>
                      {text} <Cited ids={source} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </Frame>
  )
}
