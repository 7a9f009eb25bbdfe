import type { Room } from '../../../game/wire/room.ts'
import { useAsk, useDesk } from '../desk.ts'
import { DeskTitle } from '../desk-title.tsx'
import { Grid } from '../grid/grid.tsx'
import { countHere } from '../grid/presence.ts'
import { Said } from '../said.tsx'
import { SessionPart } from '../session-part.tsx'
import { Sure } from '../sure.tsx'
import { deskWords } from '../words.ts'
import { JoinCard } from './join-card.tsx'
import { People, placeOf } from './people.tsx'
import { Settings } from './settings.tsx'
import { lobbyWords as words } from './words.ts'

/** How ready the room is: who has no seat yet, and which seats have nobody. */
export const readiness = (room: Pick<Room, 'worlds' | 'people'>) => ({
  open: room.worlds.flatMap(({ seats }) => seats).filter(({ holder }) => holder === 'open').length,
  seated: room.worlds.flatMap(({ seats }) => seats).some(({ people }) => people.length > 0),
  /** Worlds without anybody. */
  alone: room.worlds.filter(({ seats }) => seats.every(({ people }) => people.length === 0)).map(({ name }) => name),
  unseated: room.people.filter(({ id, role }) => role === 'player' && !placeOf(room, id)).length,
})

/** Before the start: how people get in, who is here, who sits where. */
export function Lobby() {
  const { room } = useDesk()
  const { ask, refused } = useAsk()
  const { open, seated, unseated, alone } = readiness(room)
  const start = async () => {
    const filled = open === 0 || (await ask('fill', { world: 0 })).ok
    if (filled) await ask('start', {})
  }
  const note = [
    seated ? '' : words.startNote.noPeople,
    open > 0 ? words.startNote.open(open) : '',
    unseated > 0 ? words.startNote.unseated(unseated) : '',
    seated && alone.length > 0 ? words.startNote.alone(alone) : '',
  ].filter(Boolean)
  const { length } = room.people
  const here = length === 0 ? deskWords.nobodyHere : deskWords.here(countHere(room.people), length)
  return (
    <div className="desk desk-lobby">
      <header className="desk-header">
        <DeskTitle here={here} />
        <p className="lobby-note" id="lobby-note">
          {note.length > 0 ? note.join(' ') : words.startNote.ready}
        </p>
        <div className="desk-acts">
          {open > 0 ? (
            <button type="button" className="btn" aria-describedby="lobby-note" onClick={() => void ask('start', {})}>
              {words.startOpen}
            </button>
          ) : undefined}
          <button type="button" className="btn btn-wax" aria-describedby="lobby-note" onClick={start}>
            {open > 0 ? words.startFilled : words.start}
          </button>
        </div>
      </header>
      <main className="desk-columns">
        <div className="desk-column">
          <JoinCard />
        </div>
        <div className="desk-column">
          <Grid />
          <div className="lobby-acts">
            {open > 0 ? (
              <button type="button" className="btn" onClick={() => void ask('fill', { world: 0 })}>
                {words.fill(open)}
              </button>
            ) : (
              <p className="quiet">{words.filled}</p>
            )}
            {room.people.length > 0 ? (
              <Sure
                label={words.shuffle}
                question={words.shuffleSure}
                yes={words.shuffleYes}
                onYes={() => void ask('shuffle', {})}
              />
            ) : undefined}
          </div>
          <Said text={refused} isWrong />
        </div>
        <div className="desk-column">
          <section>
            <h2>{words.people}</h2>
            <People />
          </section>
          <section>
            <h2>{words.settings}</h2>
            <Settings />
          </section>
          <SessionPart />
        </div>
      </main>
    </div>
  )
}
