import type { Note } from '../../../game/wire/room.ts'
import { timeOfDay } from '../clock.ts'
import { useDesk, whereOf } from '../desk.ts'
import { actWords } from './words.ts'

const words = actWords.notes

type Props = { readonly notes: readonly Note[]; readonly onRemove?: (note: number) => void }

/** Notes with their moment. */
export function NoteList({ notes, onRemove }: Props) {
  const { room } = useDesk()
  if (notes.length === 0) return <p className="quiet">{words.none}</p>
  return (
    <ul className="act-list">
      {notes.map(({ id, at, world, turn, text }) => (
        <li key={id}>
          <span className="quiet">{words.at(whereOf(room, world), turn, timeOfDay(at))}</span>{' '}
          {onRemove ? (
            <button type="button" className="link" onClick={() => onRemove(id)}>
              {words.remove}
            </button>
          ) : undefined}
          <p className="act-note">{text}</p>
        </li>
      ))}
    </ul>
  )
}
