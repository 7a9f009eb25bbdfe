import { useId, useMemo, useState } from 'react'
import { SEATS, type SeatId } from '../../../content/ids.ts'
import { Debrief } from '../../debrief/debrief.tsx'
import { TableContext } from '../../solo/table.ts'
import { nameOf, useDesk } from '../desk.ts'
import { NoteList } from '../intervene/note-list.tsx'
import { endOfRecord, recordTable } from './record-table.ts'
import { backWords as words } from './words.ts'

/** One world's debrief, seen from a seat of choice, with Control's notes on it. */
export function WorldDebrief() {
  const id = useId()
  const { room, world } = useDesk()
  const [seat, setSeat] = useState<SeatId>('uzbekistan')
  const record = room.records.find(each => each.world === world.number)
  const end = useMemo(() => record && endOfRecord(record), [record])
  const table = useMemo(
    () => (record && end ? recordTable(record, end, seat, world) : undefined),
    [record, end, seat, world],
  )
  const notes = room.notes.filter(note => note.world === world.number || note.world === 0)
  if (!table) return <p className="back-page">{record ? words.unreadable : words.noRecord}</p>
  return (
    <>
      <section className="back-beside" aria-label={words.seatOf}>
        <label htmlFor={id}>{words.seatOf}</label>
        <select id={id} value={seat} onChange={event => setSeat(event.target.value as SeatId)}>
          {SEATS.map(each => (
            <option key={each} value={each}>
              {nameOf(each)}
            </option>
          ))}
        </select>
        {notes.length > 0 ? (
          <details className="desk-fold back-notes">
            <summary className="turn-summary">{words.notesOf(notes.length)}</summary>
            <NoteList notes={notes} />
          </details>
        ) : undefined}
      </section>
      <TableContext value={table}>
        <Debrief />
      </TableContext>
    </>
  )
}
