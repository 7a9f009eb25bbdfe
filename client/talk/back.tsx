import { talkWords as words } from './words.ts'

/** From one thing back to the list, where the panel shows one thing at a time. */
export function Back({ onBack }: { onBack: () => void }) {
  return (
    <button type="button" className="talk-link talk-back" onClick={onBack}>
      {words.back}
    </button>
  )
}
