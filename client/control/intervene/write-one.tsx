import { useId, useState } from 'react'
import { useAsk } from '../desk.ts'
import { Said } from '../said.tsx'
import { type EffectDraft, effectsOf } from './effect-draft.ts'
import { EffectEditor } from './effect-editor.tsx'
import { useScope } from './scope.ts'
import { actWords as words } from './words.ts'
import { WorldChoice } from './world-choice.tsx'

/** An event of Control's own: what people read, and what it does. */
export function WriteOne() {
  const id = useId()
  const { ask, refused } = useAsk()
  const [scope, setScope] = useScope()
  const [text, setText] = useState('')
  const [drafts, setDrafts] = useState<readonly EffectDraft[]>([])
  const [said, setSaid] = useState('')
  const effects = effectsOf(drafts)
  const play = async () => {
    const answer = await ask('decide', { world: scope, move: 'inject', args: { text: text.trim(), effects } })
    setSaid(answer.ok ? words.played : '')
    if (!answer.ok) return
    setText('')
    setDrafts([])
  }
  return (
    <form
      className="act-form"
      onSubmit={event => {
        event.preventDefault()
        if (text.trim() && effects) void play()
      }}
    >
      <WorldChoice label={words.writeIn} value={scope} onPick={setScope} />
      <div className="desk-field">
        <label htmlFor={id}>{words.headline}</label>
        <textarea
          id={id}
          rows={2}
          maxLength={300}
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={event => setText(event.target.value)}
        />
        <p className="quiet" id={`${id}-hint`}>
          {words.headlineHint}
        </p>
      </div>
      <EffectEditor drafts={drafts} onDrafts={setDrafts} />
      <button type="submit" className="btn btn-wax" disabled={!text.trim() || !effects}>
        {words.playOwn}
      </button>
      <Said text={refused || said} isWrong={refused !== ''} />
    </form>
  )
}
