import { useEffect, useState } from 'react'
import type { Place } from '../../game/wire/room.ts'
import { Grid } from './grid/grid.tsx'
import { StepPart } from './grid/step-part.tsx'
import { Unseated } from './grid/unseated.tsx'
import { Intervene } from './intervene/intervene.tsx'
import { RunningHeader } from './running-header.tsx'
import { See } from './see/see.tsx'
import { deskWords as words } from './words.ts'

type Props = { readonly letter: Place | undefined; readonly onLetter: (place: Place | undefined) => void }

const PARTS = ['worlds', 'see', 'act'] as const

/** The desk while the worlds run: who is where, what is true, what one can do. */
export function Running({ letter, onLetter }: Props) {
  const [part, setPart] = useState<(typeof PARTS)[number]>('worlds')
  // Where one part is shown at a time, a message asked for brings its own.
  useEffect(() => {
    if (letter) setPart('act')
  }, [letter])
  return (
    <div className="desk desk-running" data-part={part}>
      <RunningHeader />
      <nav className="desk-parts" aria-label={words.parts}>
        {PARTS.map(each => (
          <button
            key={each}
            type="button"
            aria-current={each === part ? 'page' : undefined}
            onClick={() => setPart(each)}
          >
            {words.columns[each]}
          </button>
        ))}
      </nav>
      <main className="desk-columns">
        <section className="desk-column desk-worlds" aria-label={words.columns.worlds}>
          <Grid />
          <StepPart />
          <Unseated />
        </section>
        <section className="desk-column desk-see" aria-label={words.columns.see}>
          <See />
        </section>
        <section className="desk-column desk-act" aria-label={words.columns.act}>
          <Intervene letter={letter} onLetter={onLetter} />
        </section>
      </main>
    </div>
  )
}
