import { useEffect, useState } from 'react'
import { SEAT } from '../../game/places.ts'
import type { Place, Room } from '../../game/wire/room.ts'
import { MessageForm } from '../talk/message-form.tsx'
import type { Line } from './line.ts'
import { statesOf } from './people-names.tsx'
import { words } from './words.ts'

type Props = { readonly line: Line; readonly room: Room; readonly at: Place; readonly onRead: () => void }

/** Those in one seat: who they are, who seals, and what they say among themselves. */
export function Delegation({ line, room, at, onRead }: Props) {
  const { team, settings, you } = room
  const latest = team.at(-1)?.id
  // What has come in is read once it is on the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another line has come
  useEffect(onRead, [latest])
  if (you.role !== 'player') return undefined
  return (
    <div className="class-delegation">
      <h2 className="sc">{words.delegation}</h2>
      <Members line={line} room={room} at={at} />
      <p className="quiet">{settings.sealing === 'head' ? words.sealsHead : words.sealsAnyone}</p>
      <h2 className="sc">{words.channel}</h2>
      {team.length === 0 ? <p className="quiet">{words.nothingInChannel}</p> : undefined}
      <ol className="class-lines" aria-live="polite">
        {team.map(({ id, person, name, text }) => (
          <li key={id}>
            <b>{person === you.person ? words.you : name || words.nameless}</b> {text}
          </li>
        ))}
      </ol>
      <Writing line={line} />
      <p className="quiet">{words.channelNote}</p>
    </div>
  )
}

function Members({ line, room, at }: Omit<Props, 'onRead'>) {
  const [said, setSaid] = useState('')
  const people = room.worlds.find(({ number }) => number === at.world)?.seats[SEAT[at.seat]].people ?? []
  const you = room.you.role === 'player' ? room.you : undefined
  const pass = async (person: string, name: string) => {
    const answer = await line.ask('head', { person })
    setSaid(answer.ok ? words.headNow(name || words.nameless) : answer.refused)
  }
  return (
    <>
      <ul className="class-members">
        {people.map(person => (
          <li key={person.id}>
            <span className={person.here ? undefined : 'quiet'}>
              {[person.name || words.nameless, ...statesOf(person, you?.person ?? '')].join(', ')}
            </span>
            {you?.head && person.id !== you.person ? (
              <button
                type="button"
                className="link"
                aria-label={`${words.passHead}, ${person.name || words.nameless}`}
                onClick={() => pass(person.id, person.name)}
              >
                {words.passHead}
              </button>
            ) : undefined}
          </li>
        ))}
      </ul>
      <p className="table-refusal" role="status">
        {said}
      </p>
    </>
  )
}

/** A line to the others of the seat. */
function Writing({ line }: { line: Line }) {
  const [text, setText] = useState('')
  const [refused, setRefused] = useState('')
  const [busy, setBusy] = useState(false)
  const send = async () => {
    if (busy || text.trim() === '') return
    setBusy(true)
    const answer = await line.ask('team', { text: text.trim() })
    setBusy(false)
    setRefused(answer.ok ? '' : answer.refused)
    if (answer.ok) setText('')
  }
  return (
    <MessageForm className="class-form" label={words.write} text={text} onText={setText} onSend={send} busy={busy}>
      <p className="table-refusal" role="status">
        {refused}
      </p>
    </MessageForm>
  )
}
