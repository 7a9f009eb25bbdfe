import { useId, useState } from 'react'
import { useAsk } from '../desk.ts'
import { Said } from '../said.tsx'
import { type EffectDraft, effectsOf, freshDraft } from './effect-draft.ts'
import { EffectEditor } from './effect-editor.tsx'
import { useScope } from './scope.ts'
import { actWords } from './words.ts'
import { WorldChoice } from './world-choice.tsx'

const words = actWords.amend

/** A number put right, with the reason that all read. */
export function Amend() {
  const id = useId()
  const { ask, refused } = useAsk()
  const [scope, setScope] = useScope()
  const [reason, setReason] = useState('')
  const [drafts, setDrafts] = useState<readonly EffectDraft[]>(() => [freshDraft()])
  const [said, setSaid] = useState('')
  const effects = effectsOf(drafts)
  const isWhole = effects !== undefined && effects.length > 0 && reason.trim() !== ''
  const amend = async () => {
    const answer = await ask('decide', { world: scope, move: 'amend', args: { effects, reason: reason.trim() } })
    setSaid(answer.ok ? words.done : '')
    if (answer.ok) setReason('')
  }
  return (
    <form
      className="act-form"
      onSubmit={event => {
        event.preventDefault()
        if (isWhole) void amend()
      }}
    >
      <p className="quiet">{words.text}</p>
      <WorldChoice label={actWords.writeIn} value={scope} onPick={setScope} />
      <EffectEditor drafts={drafts} onDrafts={setDrafts} />
      <div className="desk-field">
        <label htmlFor={id}>{words.reason}</label>
        <input id={id} maxLength={300} value={reason} onChange={event => setReason(event.target.value)} />
      </div>
      <button type="submit" className="btn" disabled={!isWhole}>
        {words.button}
      </button>
      <Said text={refused || said} isWrong={refused !== ''} />
    </form>
  )
}
