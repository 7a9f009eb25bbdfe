import { useEffect } from 'react'
import { ACTORS } from '../../content/actors/index.ts'
import { SCENARIOS } from '../../content/scenarios/index.ts'
import { go } from '../app/address.ts'
import { Frame } from '../app/frame.tsx'
import { freshSeed } from '../solo/seed.ts'
import { addressOf, type Chair, chairOf, isWrong, LEVELS, SCENARIO_IDS, taughtFrom } from './chair.ts'
import { Choice } from './choice.tsx'
import { Counsel, TimeToThink } from './counsel.tsx'
import { SeatChoice } from './seat-choice.tsx'
import { SeedField } from './seed-field.tsx'
import { useBegin } from './use-begin.ts'
import { words } from './words.ts'
import { WrongChair } from './wrong-chair.tsx'
import './choose.css'

/** Who, against whom, in which scenario, with which luck; the address holds it all. */
export function ChooseScreen({ query }: { query: URLSearchParams }) {
  const chair = chairOf(query)
  return isWrong(chair) ? <WrongChair wrong={chair} query={query} /> : <Chooser chair={chair} />
}

function Chooser({ chair }: { chair: Chair }) {
  const { begin, busy, failed } = useBegin()
  const address = addressOf({ ...chair, seed: chair.seed ?? freshSeed() })
  const settled = chair.seed !== undefined
  useEffect(() => {
    if (!settled) go(address, { replace: true })
  }, [settled, address])
  const choose = (change: Partial<Chair>) => go(addressOf({ ...chair, ...change }), { replace: true })
  const taught = taughtFrom(chair.scenario)
  return (
    <Frame title={words.chooseTitle}>
      <p className="read">{words.chooseText}</p>
      <form
        className="choose"
        onSubmit={event => {
          event.preventDefault()
          void begin(chair)
        }}
      >
        <SeatChoice chair={chair} choose={seat => choose({ seat })} />
        <div className="choose-rest">
          <Choice
            label={words.scenario}
            name="scenario"
            chosen={chair.scenario}
            choose={scenario => choose({ scenario, seat: taughtFrom(scenario) ?? chair.seat })}
            options={SCENARIO_IDS.map(id => {
              const { name, minutes, turns } = SCENARIOS[id]
              const from = taughtFrom(id)
              const text = [`${minutes}, ${words.turns(turns.length)}.`, from ? words.taught(ACTORS[from].name) : '']
              return { id, name, text: text.join(' ').trim() }
            })}
          />
          <Choice
            label={words.level}
            name="level"
            chosen={chair.level}
            choose={level => choose({ level })}
            options={LEVELS.map(id => ({ id, ...words.levels[id] }))}
          />
          <details className="choose-details">
            <summary className="turn-summary">
              {chair.level === 'strategist' ? words.detailsThinking : words.details}
            </summary>
            {chair.level === 'strategist' ? <TimeToThink /> : undefined}
            <Counsel />
            <SeedField seed={chair.seed} choose={seed => choose({ seed })} />
          </details>
          <div className="choose-begin">
            <button type="submit" className="btn btn-wax" aria-busy={busy}>
              {busy ? words.beginning : words.take(ACTORS[chair.seat].spoken)}
            </button>
            <p role="status" className="quiet">
              {failed ? words.notBegun : taught ? SCENARIOS[chair.scenario].text : ''}
            </p>
          </div>
        </div>
      </form>
    </Frame>
  )
}
