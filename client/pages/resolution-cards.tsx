import { INSTITUTIONS } from '../../content/bodies.ts'
import type { Resolution } from '../../content/kinds.ts'
import { RESOLUTIONS } from '../../content/resolutions.ts'
import { rulesTextOf } from '../../game/words/index.ts'
import { Cited } from './cited.tsx'
import { Seats } from './seats.tsx'
import { words } from './words.ts'

export function ResolutionCards() {
  return (
    <section id="resolutions">
      <h2>{words.resolutions}</h2>
      <ul className="pages-cards">
        {Object.entries<Resolution>(RESOLUTIONS).map(([id, item]) => (
          <li key={id} className="pages-card">
            <div className="pages-card-head">
              <h3>{item.name}</h3>
              <span>{INSTITUTIONS[item.body].name}</span>
            </div>
            <p className="read">{rulesTextOf(item)}</p>
            <p className="pages-flavour">{item.flavour}</p>
            <p className="pages-foot">
              <Seats seats={item.movers ?? INSTITUTIONS[item.body].members} />
              <Cited ids={item.source} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
