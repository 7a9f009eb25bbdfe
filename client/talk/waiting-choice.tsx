import { eventOf } from '../../game/events.ts'
import { eventEffectsText } from '../../game/words/index.ts'
import { RefusalNote } from './refusal-note.tsx'
import { useSend } from './send.ts'
import { talkWords as words } from './words.ts'

/** What an event asks of this seat. */
export function ChoiceItem({ event, onAnswered }: { event: string; onAnswered: () => void }) {
  const { send, refused } = useSend()
  const choice = eventOf(event)?.choice
  if (!choice) return undefined
  const choose = async (option: string) => {
    if (await send('choose', { event, option })) onAnswered()
  }
  return (
    <div>
      <p className="talk-quiet">{words.yourChoice}</p>
      <p className="talk-said">
        <b>{choice.question}</b>
      </p>
      <ul className="talk-plain talk-options">
        {choice.options.map(option => (
          <li key={option.id}>
            <button type="button" className="btn talk-option" onClick={() => choose(option.id)}>
              {option.label}
            </button>
            <p className="talk-note">{eventEffectsText(option.effects)}</p>
          </li>
        ))}
      </ul>
      <p className="talk-note">{words.firstStands}</p>
      <RefusalNote reason={refused} />
    </div>
  )
}
