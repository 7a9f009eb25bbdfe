import { useMemo } from 'react'
import { PARAMETERS } from '../../content/parameters.ts'
import { isShared } from '../../game/score.ts'
import { figure } from '../../game/words/format.ts'
import { goalReads } from '../../game/words/goals.ts'
import { endingSentence, findings, spoken } from '../../game/words/index.ts'
import type { World } from '../../game/world.ts'
import { GoalDisc } from '../look/goal-disc.tsx'
import { filled } from '../resolution/phrase.ts'
import { ChartTable } from './chart-table.tsx'
import { MoverList } from './mover-list.tsx'
import type { Part } from './parts.ts'
import type { Replay } from './replay.ts'
import { ScoreTable } from './score-table.tsx'
import { type GoalCourse, goalCourses } from './standings.ts'
import { mandateWords as words } from './words.ts'

const { score } = PARAMETERS

/** The player's own goals, point by point, and only then what everybody came to. */
export function Mandate({ replay, seat }: Part) {
  const goals = useMemo(() => goalCourses(replay, seat), [replay, seat])
  return (
    <>
      <h1>{filled(words.title, { seat: spoken(seat) })}</h1>
      <p className="debrief-deck">{words.deck}</p>
      <div className="debrief-goals">
        {goals.map((goal, at) => (
          <Goal key={goal.standing.goal.name} {...{ goal, replay, seat }} isAgenda={at >= 5} />
        ))}
      </div>
      <h2 className="debrief-h2">{words.scores}</h2>
      <p className="read debrief-measure">
        {learntIn(replay)} {endingSentence(replay.final)} {commonLine(replay.final)}{' '}
        {filled(words.resentedNote, { lead: score.resentedLead, n: score.resentedBelow, by: -score.resented })}
      </p>
      <ScoreTable world={replay.final} seat={seat} />
    </>
  )
}

const LEARNT = 2

/** What the game showed, before who came out first. */
const learntIn = ({ final, turns }: Replay): string => {
  const found = findings(
    final,
    turns.map(({ told }) => told),
  )
  return found
    .slice(0, LEARNT)
    .map(({ title }) => `${title.replace(/\.$/, '')}.`)
    .join(' ')
}

const commonLine = (world: World): string =>
  world.ending === 'collapse'
    ? filled(words.collapse, { n: score.collapseBelow, by: -score.collapse })
    : isShared(world)
      ? filled(words.shared, { n: score.sharedFrom, by: score.shared })
      : filled(words.neither, { low: score.collapseBelow, high: score.sharedFrom })

function Goal({ goal, replay, seat, isAgenda }: Omit<Part, 'record'> & { goal: GoalCourse; isAgenda: boolean }) {
  const { standing, points, values, movers } = goal
  return (
    <section className="debrief-goal">
      {isAgenda ? <p className="sc sc-wax">{words.agenda}</p> : undefined}
      <header>
        <h2>{standing.goal.name}</h2>
        <p className="debrief-points">
          <GoalDisc points={standing.points} most={standing.most} size={13} />
          {filled(words.points, { n: standing.points, most: standing.most })}
        </p>
      </header>
      <p className="quiet">{goalReads(seat, standing.goal)}</p>
      <p className="debrief-value">
        <Spark values={points} most={standing.most} />
        <span className="figure">{filled(words.value, { from: figure(values[0]), to: figure(standing.value) })}</span>
      </p>
      <ChartTable caption={words.course} series={[{ label: words.course, seat: -1, values: points }]} />
      <h3 className="sc">{words.moved}</h3>
      {movers.length > 0 ? <MoverList movers={movers} replay={replay} /> : <p className="quiet">{words.unmoved}</p>}
    </section>
  )
}

const W = 132
const H = 34

function Spark({ values, most }: { values: readonly number[]; most: number }) {
  const x = (at: number) => 3 + (at * (W - 8)) / Math.max(1, values.length - 1)
  const y = (value: number) => H - 3 - (value * (H - 6)) / most
  const last = values.length - 1
  return (
    <svg width={W} height={H} viewBox={`0 0 ${W} ${H}`} aria-hidden="true">
      <line className="debrief-axis" x1="0" x2={W} y1={H - 2.5} y2={H - 2.5} />
      <line className="debrief-grid" x1="0" x2={W} y1="3" y2="3" />
      <path
        className="debrief-line"
        style={{ stroke: 'var(--ink)' }}
        d={values.map((value, at) => `${at ? 'L' : 'M'}${x(at)} ${y(value)}`).join('')}
      />
      <circle className="debrief-point" cx={x(last)} cy={y(values[last])} r="3" />
    </svg>
  )
}
