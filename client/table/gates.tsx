import { OPIUM_SETTINGS, POLICIES, SECTORS } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { CROSSED, LINES, LONG_LINE, TALIBAN } from '../../game/places.ts'
import { passage } from '../../game/systems/crossing.ts'
import type { View } from '../../game/view.ts'
import { policyName, sectorName } from '../../game/words/index.ts'
import { useSeat } from './seat.tsx'
import { Refusal, useSend } from './send.tsx'
import { words } from './words.ts'

/** What a policy would do with those who wait, in one line. Where nobody waits, with as many as a queue keeps. */
export const gateLine = (view: View, line: number, policy: number): string => {
  if (!CROSSED[line]) return words.passage.none
  const waiting = view.tracks.queue[line]
  const supposed = waiting || PARAMETERS.crossing.queueKept
  const { tracks } = view
  const after = passage(
    {
      ...view,
      tracks: { ...tracks, policy: tracks.policy.with(line, policy), queue: tracks.queue.with(line, supposed) },
    },
    line,
  )
  const { letIn, unvetted, river, past, left } = words.passage
  const beside = POLICIES[policy] === 'open' ? unvetted : LONG_LINE[line] ? past : river
  const parts = [
    after.managed > 0 ? letIn(after.managed) : '',
    after.unmanaged > 0 ? beside(after.unmanaged) : '',
    after.left > 0 ? left(after.left) : '',
  ].filter(Boolean)
  const opening =
    waiting > 0 ? words.passage.waits(waiting) : `${words.passage.waits(0)} ${words.passage.suppose(supposed)}`
  return `${opening} ${parts.join(', ')}.`
}

type ChoiceProps = {
  name: string
  label: string
  options: readonly string[]
  chosen: number
  disabled: boolean
  onChoose: (at: number) => void
}

/** A few settings side by side, as radio buttons. */
function Settings({ name, label, options, chosen, disabled, onChoose }: ChoiceProps) {
  return (
    <fieldset className="table-settings" disabled={disabled}>
      <legend className="said">{label}</legend>
      {options.map((option, at) => (
        <label key={option}>
          <input type="radio" name={name} checked={at === chosen} onChange={() => onChoose(at)} />
          <span>{option}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** The policy of each own sector, from the next resolution on; for the Taliban their setting on opium. */
export function Gates() {
  const { view, soon, me } = useSeat()
  const { send, refused } = useSend()
  const lines = LINES[me]
  const { sealed } = view.plans[me]
  if (lines.length === 0 && me !== TALIBAN) return undefined
  return (
    <section className="table-section" data-lesson="policy" aria-labelledby="table-gates">
      <h3 id="table-gates" className="sc table-label">
        {me === TALIBAN ? words.opium : words.gates}
      </h3>
      {lines.map(line => (
        <div key={line} className="table-gate">
          <div className="table-gate-head">
            <span>{sectorName(line)}</span>
            <Settings
              name={`gate-${line}`}
              label={words.gateOf(sectorName(line))}
              options={POLICIES.map((_, at) => policyName(at))}
              chosen={view.gates[line]}
              disabled={sealed}
              onChoose={at => send('gate', { sector: SECTORS[line], policy: POLICIES[at] })}
            />
          </div>
          <p className="table-note" aria-live="polite">
            {gateLine(soon, line, view.gates[line])}
            {view.gates[line] === view.tracks.policy[line]
              ? undefined
              : ` (${words.gateWas(policyName(view.tracks.policy[line]))})`}
          </p>
        </div>
      ))}
      {me === TALIBAN ? (
        <div className="table-gate">
          <Settings
            name="opium"
            label={words.opiumLabel}
            options={OPIUM_SETTINGS.map(rule => words.opiumNames[rule])}
            chosen={view.opiumPlan}
            disabled={sealed}
            onChoose={at => send('opium', { rule: OPIUM_SETTINGS[at] })}
          />
          <p className="table-note">{words.opiumOpen(view.tracks.opium[0])}</p>
        </div>
      ) : undefined}
      <Refusal reason={refused} />
    </section>
  )
}
