import { lazy, Suspense, useState } from 'react'
import { useFirstFocus } from '../../app/page-title.ts'
import { useDesk } from '../desk.ts'
import { NoteList } from '../intervene/note-list.tsx'
import { Projector } from '../intervene/projector.tsx'
import { TracePart } from '../intervene/trace-part.tsx'
import { SessionPart } from '../session-part.tsx'
import { words as all, deskWords } from '../words.ts'
import { SideBySide } from './side-by-side.tsx'
import { backWords as words } from './words.ts'

const WorldDebrief = lazy(() => import('./world-debrief.tsx').then(each => ({ default: each.WorldDebrief })))

/** After the close: the worlds side by side, each world's debrief, Control's notes. */
export function LookingBack() {
  const heading = useFirstFocus<HTMLHeadingElement>()
  const { room, code, world, watch } = useDesk()
  const [part, setPart] = useState<'side' | 'world' | 'notes' | 'session'>('side')
  const tab = (label: string, on: boolean, press: () => void) => (
    <button key={label} type="button" aria-current={on ? 'page' : undefined} onClick={press}>
      {label}
    </button>
  )
  return (
    <div className="desk desk-back">
      {/* No banner: a world’s debrief brings its own. */}
      <section className="desk-header" aria-label={words.title}>
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p className="desk-session">
          <span>
            {deskWords.code} <b>{code}</b>
          </span>
        </p>
        <nav className="back-parts" aria-label={words.parts}>
          {tab(words.side, part === 'side', () => setPart('side'))}
          {room.worlds.map(({ number, name }) =>
            tab(name, part === 'world' && number === world.number, () => {
              watch(number)
              setPart('world')
            }),
          )}
          {tab(words.notes, part === 'notes', () => setPart('notes'))}
          {tab(words.session, part === 'session', () => setPart('session'))}
        </nav>
      </section>
      {part === 'world' ? (
        <Suspense
          fallback={
            <p className="app-opening" role="status">
              {all.turn(world.turn)}
            </p>
          }
        >
          <WorldDebrief key={world.number} />
        </Suspense>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, and has to be reached by keyboard
        <main className="back-page" tabIndex={0}>
          {part === 'side' ? <SideBySide /> : undefined}
          {part === 'notes' ? <NoteList notes={room.notes} /> : undefined}
          {part === 'session' ? (
            <>
              <SessionPart />
              <Projector />
              <TracePart />
            </>
          ) : undefined}
        </main>
      )}
    </div>
  )
}
