import { RULEBOOK } from '../../content/rulebook/en.ts'
import { Frame } from '../app/frame.tsx'
import { ClauseCards } from './clause-cards.tsx'
import { Contents } from './contents.tsx'
import { OrderCards } from './order-cards.tsx'
import { ResolutionCards } from './resolution-cards.tsx'
import { RuleLines } from './rule-lines.tsx'
import { useAnchor } from './use-anchor.ts'
import { words } from './words.ts'
import './pages.css'

/** The rulebook, and every card. */
export function RulesPage() {
  const { quickStart, chapters } = RULEBOOK
  useAnchor()
  const parts = [
    { id: 'quick-start', title: quickStart.title },
    ...chapters,
    { id: 'cards', title: words.cards },
    { id: 'resolutions', title: words.resolutions },
    { id: 'clauses', title: words.clauses },
  ]
  return (
    <Frame title={words.rules} at="/rules">
      <div className="pages">
        <Contents parts={parts} />
        <div className="pages-text">
          <section id="quick-start">
            <h2>{quickStart.title}</h2>
            <RuleLines lines={quickStart.steps} ordered />
          </section>
          {chapters.map(({ id, title, lines }) => (
            <section key={id} id={id}>
              <h2>{title}</h2>
              <RuleLines lines={lines} />
            </section>
          ))}
          <OrderCards />
          <ResolutionCards />
          <ClauseCards />
        </div>
      </div>
    </Frame>
  )
}
