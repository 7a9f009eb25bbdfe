import { type ReactNode, useId } from 'react'
import { SCENARIOS, type ScenarioId } from '../../../content/scenarios/index.ts'
import type { OpenSession } from '../http.ts'
import { Pick } from '../pick.tsx'
import { minutesOf, ROOM_SCENARIOS, SEATS_EACH, typed } from './plan.ts'
import { openWords as words } from './words.ts'

type Props = {
  readonly plan: OpenSession
  readonly isKeyWanted: boolean
  readonly onChange: (change: Partial<OpenSession>) => void
}

/** How long a turn is when its kind of clock is chosen. */
const USUAL = { minutes: 12, hours: 24 } as const
const MOST = { minutes: 180, hours: 336 } as const

/** Everything that can be set before a session opens; each field says what it means. */
export function PlanForm({ plan, isKeyWanted, onChange }: Props) {
  const { clock } = plan
  const whole = minutesOf(plan)
  const scenario = SCENARIOS[plan.scenario as ScenarioId]
  return (
    <fieldset className="open-plan">
      <legend className="said">{words.plan}</legend>
      <Field label={words.scenario} note={words.scenarioText(scenario.minutes, scenario.turns.length)}>
        {id => (
          <Pick
            {...{ id }}
            value={plan.scenario}
            names={Object.fromEntries(ROOM_SCENARIOS.map(each => [each, SCENARIOS[each].name]))}
            onPick={each => onChange({ scenario: each })}
          />
        )}
      </Field>
      <Field label={words.worlds} note={words.worldsText(plan.worlds, plan.worlds * SEATS_EACH)}>
        {id => (
          <input
            id={id}
            type="number"
            min={1}
            max={12}
            value={plan.worlds}
            onChange={event => onChange({ worlds: typed(event.target.value, 1, 12, plan.worlds) })}
          />
        )}
      </Field>
      <Field
        label={words.clock}
        note={[words.clocksText[clock.kind], whole === undefined ? '' : words.whole(words.minutes(whole))].join(' ')}
      >
        {id => (
          <Pick
            {...{ id }}
            value={clock.kind}
            names={words.clocks}
            onPick={kind => onChange({ clock: kind === 'none' ? { kind } : { kind, each: USUAL[kind] } })}
          />
        )}
      </Field>
      {clock.kind === 'none' ? undefined : (
        <Field label={words.each[clock.kind]}>
          {id => (
            <input
              id={id}
              type="number"
              min={1}
              max={MOST[clock.kind]}
              value={clock.each}
              onChange={event =>
                onChange({ clock: { ...clock, each: typed(event.target.value, 1, MOST[clock.kind], clock.each) } })
              }
            />
          )}
        </Field>
      )}
      {isKeyWanted ? (
        <Field label={words.hostKey} note={words.hostKeyText}>
          {id => (
            <input
              id={id}
              type="password"
              required
              autoComplete="off"
              value={plan.hostKey ?? ''}
              onChange={event => onChange({ hostKey: event.target.value })}
            />
          )}
        </Field>
      ) : undefined}
      <details className="open-more">
        <summary className="turn-summary">{words.more}</summary>
        <Field label={words.seating}>
          {id => (
            <Pick {...{ id }} value={plan.seating} names={words.seatings} onPick={seating => onChange({ seating })} />
          )}
        </Field>
        <Field label={words.sealing}>
          {id => (
            <Pick {...{ id }} value={plan.sealing} names={words.sealings} onPick={sealing => onChange({ sealing })} />
          )}
        </Field>
        <Field label={words.level}>
          {id => <Pick {...{ id }} value={plan.level} names={words.levels} onPick={level => onChange({ level })} />}
        </Field>
        <Field label={words.adviser}>
          {id => (
            <Pick
              {...{ id }}
              value={plan.adviser ? 'on' : 'off'}
              names={words.advisers}
              onPick={each => onChange({ adviser: each === 'on' })}
            />
          )}
        </Field>
        <Field label={words.observers}>
          {id => (
            <Pick
              {...{ id }}
              value={plan.observers}
              names={words.observing}
              onPick={observers => onChange({ observers })}
            />
          )}
        </Field>
        <Field label={words.keepDays}>
          {id => (
            <input
              id={id}
              type="number"
              min={1}
              max={365}
              value={plan.keepDays}
              onChange={event => onChange({ keepDays: typed(event.target.value, 1, 365, plan.keepDays) })}
            />
          )}
        </Field>
      </details>
    </fieldset>
  )
}

type FieldProps = { readonly label: string; readonly note?: string; readonly children: (id: string) => ReactNode }

function Field({ label, note, children }: FieldProps) {
  const id = useId()
  return (
    <div className="open-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {note ? <p>{note}</p> : undefined}
    </div>
  )
}
