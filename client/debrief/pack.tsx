import { filled } from '../resolution/phrase.ts'
import { decisionsText, recordText } from './export.ts'
import type { Part } from './parts.ts'
import { packWords as words } from './words.ts'

const save = (name: string, kind: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: kind }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers read the file only after this call has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** The game to take away. */
export function Pack({ replay, record }: Part) {
  const name = filled(words.file, { scenario: record.scenario, seed: record.seed })
  return (
    <div className="debrief-measure">
      <h1>{words.title}</h1>
      <p className="debrief-deck">{words.deck}</p>
      <section className="debrief-pack">
        <h2>{words.json}</h2>
        <p className="read">{words.jsonText}</p>
        <button
          type="button"
          className="btn btn-wax"
          onClick={() => save(`${name}.json`, 'application/json', recordText(record))}
        >
          {words.jsonButton}
        </button>
      </section>
      <section className="debrief-pack">
        <h2>{words.csv}</h2>
        <p className="read">{filled(words.csvText, { n: replay.made.length })}</p>
        <button
          type="button"
          className="btn btn-wax"
          onClick={() => save(`${name}.csv`, 'text/csv;charset=utf-8', `\uFEFF${decisionsText(replay)}`)}
        >
          {words.csvButton}
        </button>
      </section>
    </div>
  )
}
