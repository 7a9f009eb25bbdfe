import { use } from 'react'
import { AGENDAS } from '../../content/agendas/index.ts'
import { SEATS, type SeatId } from '../../content/ids.ts'
import { MANDATES } from '../../content/mandates/index.ts'
import { scenarioOf } from '../../game/scenarios.ts'
import { usePageTitle } from '../app/page-title.ts'
import { Mark } from '../look/marks.tsx'
import { useSnapshot } from '../solo/table.ts'
import { Means } from './means.tsx'
import { seatPage, situationIn } from './seat-page.ts'
import { words } from './words.ts'
import './briefing.css'

/** A seat's page before its first turn: short, with the rest to unfold. */
export function Briefing({ seat, onTake }: { seat: SeatId; onTake: () => void }) {
  const { view } = useSnapshot()
  const actor = use(seatPage(seat))
  const heading = usePageTitle(words.briefingOf(actor.name))
  const agenda = AGENDAS[seat][view.agendas[SEATS.indexOf(seat)]]
  const { aim, advice } = actor.briefing
  const situation = use(situationIn(view.scenario, seat))
  const [first] = scenarioOf(view.scenario).turns
  return (
    <main className="briefing">
      <header className="briefing-head">
        <Mark seat={seat} size={62} />
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {actor.name}
          </h1>
          <p className="briefing-line">{actor.inOneLine}</p>
        </div>
      </header>
      <div className="briefing-body">
        <div>
          <h2 className="sc">{words.aim}</h2>
          <p className="read">{aim}</p>
          <h2 className="sc">{words.situation(first.short)}</h2>
          <p className="read">{situation}</p>
          <h2 className="sc">{words.advice}</h2>
          <p className="read">{advice}</p>
        </div>
        <div>
          <h2 className="sc">{words.score}</h2>
          <ol className="briefing-goals">
            {MANDATES[seat].map(goal => (
              <li key={goal.name}>{goal.name}</li>
            ))}
          </ol>
          {agenda ? (
            <>
              <h2 className="sc sc-wax">{words.agenda}</h2>
              <p className="read">
                <b>{agenda.name}.</b> {agenda.text}
              </p>
            </>
          ) : undefined}
        </div>
      </div>
      <div className="briefing-take">
        <button type="button" className="btn btn-wax" onClick={onTake}>
          {words.takeChair}
        </button>
        <span className="quiet">{scenarioOf(view.scenario).turns[view.turn - 1]?.dates}</span>
      </div>
      <Means seat={seat} briefing={actor.briefing} />
    </main>
  )
}
