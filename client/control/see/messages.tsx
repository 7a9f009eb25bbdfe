import { SEATS } from '../../../content/ids.ts'
import { messageText } from '../../../game/words/index.ts'
import type { Message } from '../../../game/world.ts'
import { Mark } from '../../look/marks.tsx'
import { nameOf, useAsk } from '../desk.ts'
import { Said } from '../said.tsx'
import { Sure } from '../sure.tsx'
import { words as all } from '../words.ts'
import { seeWords as words } from './words.ts'

type Props = {
  readonly messages: readonly Message[]
  readonly world: number
  /** Only in the truth do messages have their own numbers. */
  readonly mayRemove: boolean
}

/** Everything that was written, the latest first. */
export function Messages({ messages, world, mayRemove }: Props) {
  const { ask, refused } = useAsk()
  if (messages.length === 0) return <p className="quiet">{words.noMessages}</p>
  return (
    <>
      <ul className="see-messages">
        {messages.toReversed().map(message => (
          <li key={message.id}>
            <p className="quiet see-message-head">
              <Mark seat={SEATS[message.from]} size={16} />
              <b>{nameOf(SEATS[message.from])}</b> →{' '}
              {message.to.length === 0 ? words.toAll : all.listed(message.to.map(at => nameOf(SEATS[at])))} ·{' '}
              {all.turn(message.turn)}
            </p>
            <p>{messageText(message)}</p>
            {mayRemove && message.text !== '' ? (
              <Sure
                className="link"
                label={words.removeMessage}
                question={words.removeSure}
                yes={words.removeYes}
                onYes={() => void ask('remove-message', { world, message: message.id })}
              />
            ) : undefined}
          </li>
        ))}
      </ul>
      <Said text={refused} isWrong />
    </>
  )
}
