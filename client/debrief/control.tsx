import { controlText } from '../../game/words/index.ts'
import { filled } from '../resolution/phrase.ts'
import type { Part } from './parts.ts'
import type { Made, Replay } from './replay.ts'
import { debriefWords, controlWords as words } from './words.ts'

const isControls = ({ decision }: Made): boolean => controlText(decision) !== undefined

/** Whether Control took a hand in the game at all; nobody does in a game alone. */
export const hasControl = ({ log }: Replay): boolean => log.some(isControls)

/** How many decisions of the seats a going back undid. */
const takenBy = ({ log }: Replay, { at }: Made): number =>
  log.filter(({ undoneBy, decision }) => undoneBy === at && decision.seat !== 'control').length

/** What Control did, turn by turn, with what it undid. */
export function Control({ replay }: Part) {
  const turns = Map.groupBy(replay.log.filter(isControls), ({ turn }) => turn)
  return (
    <>
      <h1>{words.title}</h1>
      <p className="debrief-deck">{words.deck}</p>
      {[...turns]
        .sort(([one], [other]) => one - other)
        .map(([turn, made]) => (
          <section key={turn} className="debrief-control">
            <h2 className="debrief-h2">
              {filled(debriefWords.turnDates, { n: turn, dates: replay.scenario.turns[turn - 1].dates })}
            </h2>
            <ul>
              {made.map(each => (
                <Done key={each.at} made={each} replay={replay} />
              ))}
            </ul>
          </section>
        ))}
    </>
  )
}

function Done({ made, replay }: { made: Made; replay: Replay }) {
  const text = controlText(made.decision)
  const taken = takenBy(replay, made)
  return (
    <li>
      <p className="read">{text?.title}</p>
      {[text?.effects, text?.reason].filter(Boolean).map(line => (
        <p key={line} className="quiet">
          {line}
        </p>
      ))}
      {taken > 0 ? (
        <p className="quiet">{taken === 1 ? words.takenOne : filled(words.taken, { n: taken })}</p>
      ) : undefined}
      {made.undoneBy >= 0 ? <p className="quiet">{words.undone}</p> : undefined}
    </li>
  )
}
