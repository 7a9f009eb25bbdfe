import { type ComponentType, useMemo, useRef, useState } from 'react'
import { SEATS } from '../../content/ids.ts'
import { filled } from '../resolution/phrase.ts'
import { useSnapshot } from '../solo/table.ts'
import { Control, hasControl } from './control.tsx'
import { Course } from './course.tsx'
import './debrief.css'
import { dayOf, spanOf } from './dated.ts'
import { Declassified } from './declassified.tsx'
import { History } from './history.tsx'
import { Mandate } from './mandate.tsx'
import { Pack } from './pack.tsx'
import type { Part } from './parts.ts'
import { Promises } from './promises.tsx'
import { Questions } from './questions.tsx'
import { type Replay, replay as replayOf } from './replay.ts'
import { debriefWords as words } from './words.ts'

type Section = keyof typeof words.sections

const SECTIONS: Readonly<Record<Section, ComponentType<Part>>> = {
  course: Course,
  mandate: Mandate,
  declassified: Declassified,
  promises: Promises,
  history: History,
  control: Control,
  questions: Questions,
  pack: Pack,
}

/** The days that were played: fewer than the scenario's where the game ended before its time. */
const datesOf = ({ subtitle, turns }: Replay['scenario'], played: number): string => {
  const [first, last] = [turns[0], turns[played - 1]].map(turn => turn && spanOf(turn.dates))
  if (played >= turns.length || !first || !last) return subtitle
  return filled(words.between, { from: dayOf(first.from), to: dayOf(last.to), year: last.to.slice(0, 4) })
}

/** From playing to looking back: what happened first, the points in their place, everything opened. */
export function Debrief() {
  const { record, seat } = useSnapshot()
  const [section, setSection] = useState<Section>('course')
  const page = useRef<HTMLElement>(null)
  const replay = useMemo(() => (record ? replayOf(record) : undefined), [record])
  if (!replay || !record) return <p className="debrief-none">{words.none}</p>
  const { scenario, turns } = replay
  const Body = SECTIONS[section]
  const sections = Object.entries(words.sections).filter(([id]) => id !== 'control' || hasControl(replay))
  const go = (to: Section) => {
    setSection(to)
    page.current?.scrollTo({ top: 0 })
    page.current?.focus({ preventScroll: true })
  }
  return (
    <div className="debrief">
      <header className="debrief-head">
        <p>
          <b>{words.title}</b>{' '}
          <span className="quiet">
            {filled(turns.length === 1 ? words.spanOne : words.span, {
              name: scenario.name,
              turns: turns.length,
              dates: datesOf(scenario, turns.length),
            })}
          </span>
        </p>
        <nav aria-label={words.nav}>
          <ul>
            {sections.map(([id, name]) => (
              <li key={id}>
                <button
                  type="button"
                  aria-current={id === section ? 'page' : undefined}
                  onClick={() => go(id as Section)}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, and has to be reached by keyboard */}
      <main ref={page} tabIndex={0} className="debrief-page">
        <Body replay={replay} seat={SEATS.indexOf(seat)} record={record} />
      </main>
    </div>
  )
}
