import { useMemo } from 'react'
import { GLOSSARY } from '../../content/glossary.ts'
import { questionsOf, readingsOf } from './asked.ts'
import type { Part } from './parts.ts'
import { questionWords as words } from './question-words.ts'
import { debriefWords } from './words.ts'

/** What a class may talk about, and four ideas beside the numbers of this game. */
export function Questions({ replay }: Part) {
  const questions = useMemo(() => questionsOf(replay), [replay])
  const readings = useMemo(() => readingsOf(replay), [replay])
  return (
    <>
      <h1>{words.title}</h1>
      <p className="debrief-deck">{words.deck}</p>
      <h2 className="sc">{words.questions}</h2>
      <ol className="debrief-questions">
        {questions.map(question => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <h2 className="sc debrief-ideas">{words.ideas}</h2>
      <p className="debrief-note">{debriefWords.model}</p>
      <div className="debrief-chapters">
        {words.chapters.map(({ id, title, text, terms }) => (
          <section key={id}>
            <h3>{title}</h3>
            <p className="read">{text}</p>
            <dl className="debrief-readings">
              {readings[id].map(({ label, value }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd className={value.length > 24 ? undefined : 'figure'}>{value}</dd>
                </div>
              ))}
            </dl>
            {id === 'closing' ? <p className="debrief-note">{words.closedNote}</p> : undefined}
            <Terms ids={terms} />
          </section>
        ))}
      </div>
    </>
  )
}

function Terms({ ids }: { ids: readonly string[] }) {
  return (
    <details>
      <summary className="turn-summary debrief-more">{words.terms}</summary>
      <dl className="debrief-terms">
        {GLOSSARY.filter(({ id }) => ids.includes(id)).map(({ id, term, text }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
