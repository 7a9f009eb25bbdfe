import { useState } from 'react'
import { useTable } from '../solo/table.ts'
import { useSeat } from '../table/seat.tsx'
import { AdvisedPlan } from './plan.tsx'
import { takePlan } from './take.ts'
import { type Counsel, useAdvice } from './use-advice.ts'
import { adviserWords as words } from './words.ts'
import './adviser.css'

const SENTENCES = { thinking: words.thinking, failed: words.noThread } as const

const sentenceOf = (counsel: Counsel): string => {
  if (counsel.state !== 'said') return SENTENCES[counsel.state]
  return isMeasured(counsel) ? words.ready : words.tooSlow
}

const isMeasured = (counsel: Counsel): boolean =>
  counsel.state === 'said' && counsel.advice.length > 0 && counsel.advice.every(({ games }) => games > 0)

/** Three plans, what this model expects of each, and the way into the drafts. It knows what the seat knows. */
export function Adviser() {
  const { view, me } = useSeat()
  const table = useTable()
  const { counsel, again } = useAdvice(view, me)
  const [taking, setTaking] = useState(0)
  const [taken, setTaken] = useState<TakenProps>()
  const plans = counsel.state === 'said' && isMeasured(counsel) ? counsel.advice : []
  const take = async (number: number) => {
    if (taking > 0) return
    setTaking(number)
    setTaken(undefined)
    const left = await takePlan(table, view, me, plans[number - 1])
    setTaken({ number, left })
    setTaking(0)
  }
  const askAgain = () => {
    setTaken(undefined)
    again()
  }
  return (
    <div className="adviser">
      <p className="table-note">{words.caveat}</p>
      <p className="table-note" role="status">
        {sentenceOf(counsel)}
      </p>
      {counsel.state === 'said' && counsel.isOld ? <p className="table-note">{words.since}</p> : undefined}
      {plans.length > 0 ? <p className="adviser-against">{words.expected}:</p> : undefined}
      {plans.map((advice, at) => (
        <AdvisedPlan
          // biome-ignore lint/suspicious/noArrayIndexKey: a plan is its number
          key={at}
          advice={advice}
          number={at + 1}
          busy={taking > 0}
          onTake={() => take(at + 1)}
        >
          {taking === at + 1 ? <p>{words.taking}</p> : undefined}
          {taken?.number === at + 1 ? <Taken {...taken} /> : undefined}
        </AdvisedPlan>
      ))}
      {counsel.state === 'said' ? (
        <button type="button" className="btn btn-small" onClick={askAgain}>
          {words.again}
        </button>
      ) : undefined}
    </div>
  )
}

/** `left`: what could not be written, and why. */
type TakenProps = { readonly number: number; readonly left: readonly string[] }

function Taken({ number, left }: TakenProps) {
  if (left.length === 0) return <p>{words.taken(number)}</p>
  return (
    <>
      <p>{words.left(number)}</p>
      <ul>
        {left.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}
