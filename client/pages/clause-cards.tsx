import { CLAUSES } from '../../content/clauses.ts'
import type { Clause } from '../../content/kinds.ts'
import { clauseText } from '../../game/words/index.ts'
import { Cited } from './cited.tsx'
import { Seats } from './seats.tsx'
import { words } from './words.ts'

export function ClauseCards() {
  return (
    <section id="clauses">
      <h2>{words.clauses}</h2>
      <ul className="pages-cards">
        {Object.entries<Clause>(CLAUSES).map(([id, item]) => (
          <li key={id} className="pages-card">
            <div className="pages-card-head">
              <h3>{item.name}</h3>
            </div>
            <p className="read">{clauseText(item)}</p>
            <p className="pages-foot">
              <Seats seats={item.giver} />
              <Cited ids={item.source} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
