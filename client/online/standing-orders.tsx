import { useState } from 'react'
import { type Room, STANDING_RULES, type StandingRule } from '../../game/wire/room.ts'
import type { Line } from './line.ts'
import { words } from './words.ts'

const MOST = 3

/** Rules for when nobody of the delegation is there; they hold in the order in which they were chosen. */
export function StandingOrders({ line, room: { standing } }: { line: Line; room: Room }) {
  const [said, setSaid] = useState('')
  const choose = async (rule: StandingRule, on: boolean) => {
    if (on && standing.length >= MOST) return setSaid(words.standingMost)
    const rules = on ? [...standing, rule] : standing.filter(each => each !== rule)
    const answer = await line.ask('standing', { rules })
    setSaid(answer.ok ? words.standingKept : answer.refused)
  }
  return (
    <fieldset className="class-standing">
      <legend className="quiet">{words.standingText}</legend>
      {STANDING_RULES.map(rule => {
        const at = standing.indexOf(rule)
        return (
          <label key={rule} className="class-check">
            <input type="checkbox" checked={at >= 0} onChange={event => choose(rule, event.target.checked)} />
            <span>
              <b>
                {at >= 0 ? `${at + 1}. ` : ''}
                {words.standingRules[rule].name}
              </b>{' '}
              <span className="quiet">{words.standingRules[rule].text}</span>
            </span>
          </label>
        )
      })}
      <p className="table-refusal" role="status">
        {said}
      </p>
    </fieldset>
  )
}
