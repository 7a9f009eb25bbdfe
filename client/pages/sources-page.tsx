import { CLAIMS, type Claim } from '../../content/claims.ts'
import { SOURCE_PARTS, type Source } from '../../content/sources/index.ts'
import { Frame } from '../app/frame.tsx'
import { Cited } from './cited.tsx'
import { Contents } from './contents.tsx'
import { useAnchor } from './use-anchor.ts'
import { words } from './words.ts'
import './pages.css'

/** Claims, corrections, the dated record, credits. */
export function SourcesPage() {
  useAnchor()
  const parts = [
    { id: 'claims', title: words.claims },
    ...SOURCE_PARTS.map(({ id, title }) => ({ id, title })),
    { id: 'credits', title: words.credits },
  ]
  return (
    <Frame title={words.sources} at="/sources">
      <p className="read">{words.sourcesText}</p>
      <div className="pages">
        <Contents parts={parts} />
        <div className="pages-text">
          <section id="claims">
            <h2>{words.claims}</h2>
            <p>{words.claimsText}</p>
            <ul className="pages-record">
              {Object.values<Claim>(CLAIMS).map(({ id, text, correctedBy = [] }) => (
                <li key={id} id={id}>
                  <b className="pages-id">{id}</b>
                  <div>
                    <p className="read">{text}</p>
                    {correctedBy.length > 0 ? (
                      <p className="pages-note">
                        {words.differs} <Cited ids={correctedBy} />
                      </p>
                    ) : undefined}
                  </div>
                </li>
              ))}
            </ul>
          </section>
          {SOURCE_PARTS.map(({ id, title, sources }) => (
            <section key={id} id={id}>
              <h2>{title}</h2>
              <ul className="pages-record">
                {Object.values(sources).map(source => (
                  <Row key={source.id} source={source} />
                ))}
              </ul>
            </section>
          ))}
          <section id="credits">
            <h2>{words.credits}</h2>
            <dl className="pages-credits">
              {words.creditLines.map(({ term, text }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
      </div>
    </Frame>
  )
}

function Row({ source: { id, date, text, publisher, address, also = [], confidence } }: { source: Source }) {
  return (
    <li id={id}>
      <b className="pages-id">{id}</b>
      <div>
        {date ? <p className="pages-date">{date}</p> : undefined}
        <p className="read">{text}</p>
        <p className="pages-note">
          {address ? (
            <a href={address} rel="noreferrer">
              {publisher}
            </a>
          ) : (
            publisher
          )}
          {also.map((each, at) => (
            <span key={each}>
              {', '}
              <a href={each} rel="noreferrer" aria-label={`${publisher}, ${words.also} ${at + 2}`}>
                {words.also}
              </a>
            </span>
          ))}
          . <i>{words.confidence[confidence]}</i>
        </p>
      </div>
    </li>
  )
}
