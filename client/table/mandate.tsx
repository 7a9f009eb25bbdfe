import { agendaOf, mandateOf, type Standing } from '../../game/score.ts'
import { GoalDisc } from '../look/goal-disc.tsx'
import { GoalLine } from './later.tsx'
import { useSeat } from './seat.tsx'
import { words } from './words.ts'

function GoalRow({ standing, name, own = false }: { standing: Standing; name: string; own?: boolean }) {
  const { me } = useSeat()
  const { points, most } = standing
  return (
    <details className={own ? 'table-goal table-goal-own' : 'table-goal'}>
      <summary className="plain-summary">
        <GoalDisc points={points} most={most} />
        <span className="table-goal-name">{name}</span>
        <span className="figure quiet">
          {own ? words.pointsOf(points, most) : <span aria-hidden="true">{points}</span>}
          {own ? undefined : <span className="said">{words.pointsOf(points, most)}</span>}
        </span>
      </summary>
      <p className="table-note">
        <GoalLine seat={me} standing={standing} />
      </p>
    </details>
  )
}

/** Five public goals and the private agenda; opened, a goal says what it reads and its next step. */
export function Mandate() {
  const { view, me } = useSeat()
  const goals = mandateOf(view, me)
  const agenda = agendaOf(view, me)
  const sum = goals.reduce((so, { points }) => so + points, 0)
  return (
    <section className="table-section" data-lesson="mandate" aria-labelledby="table-mandate">
      <div className="section-head">
        <h3 id="table-mandate" className="sc">
          {words.mandate}
        </h3>
        <span className="figure">
          <b>{sum}</b> <span className="quiet">{words.of100}</span>
        </span>
      </div>
      {goals.map(standing => (
        <GoalRow key={standing.goal.name} standing={standing} name={standing.goal.name} />
      ))}
      {agenda ? <GoalRow standing={agenda} name={words.privateAgenda(agenda.goal.name)} own /> : undefined}
    </section>
  )
}
