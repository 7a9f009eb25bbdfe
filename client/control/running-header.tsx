import { useState } from 'react'
import { endOf, timeOfDay, useNow } from './clock.ts'
import { scenarioOfRoom, useAsk, useDesk, whereOf } from './desk.ts'
import { DeskTitle } from './desk-title.tsx'
import { countHere } from './grid/presence.ts'
import { Said } from './said.tsx'
import { Sure } from './sure.tsx'
import { words as all, deskWords as words } from './words.ts'

const HOUR = 3_600_000
const MINUTE = 60_000

/** The session, its plan, and what holds or hurries all worlds or one. */
export function RunningHeader() {
  const { room } = useDesk()
  const { ask, refused } = useAsk()
  const [scope, setScope] = useState(0)
  const meant = room.worlds.filter(({ number }) => scope === 0 || number === scope)
  const isOver = meant.every(({ phase }) => phase === 'over')
  const isPaused = meant.length > 0 && meant.every(({ clock, phase }) => clock.state === 'paused' || phase === 'over')
  const where = whereOf(room, room.worlds.length === 1 ? room.worlds[0].number : scope)
  const name = scope === 0 ? '' : where
  return (
    <header className="desk-header">
      <DeskTitle here={words.here(countHere(room.people), room.people.length)} />
      <Plan />
      <div className="desk-acts">
        {room.worlds.length > 1 ? (
          <select aria-label={all.world} value={scope} onChange={event => setScope(Number(event.target.value))}>
            <option value={0}>{all.AllWorlds}</option>
            {room.worlds.map(world => (
              <option key={world.number} value={world.number}>
                {world.name}
              </option>
            ))}
          </select>
        ) : undefined}
        {isOver ? undefined : (
          <>
            <button
              type="button"
              className="btn btn-wax"
              onClick={() => void ask(isPaused ? 'resume' : 'pause', { world: scope })}
            >
              {isPaused ? (name ? words.resume(name) : words.resumeAll) : name ? words.pause(name) : words.pauseAll}
            </button>
            {room.settings.clock.kind === 'none' ? undefined : (
              <button type="button" className="btn" onClick={() => void ask('extend', { world: scope, seconds: 60 })}>
                <span aria-hidden="true">{words.oneMore}</span>
                <span className="said">{words.oneMoreSaid(where)}</span>
              </button>
            )}
            <Sure
              label={words.endPhase}
              question={words.endSure(where)}
              yes={words.endYes}
              onYes={() => void ask('end', { world: scope })}
            />
          </>
        )}
        <Said text={refused} isWrong />
      </div>
    </header>
  )
}

/** The turns of the plan, and where the watched world stands in them. */
function Plan() {
  const { room, world, skew } = useDesk()
  const now = useNow(skew)
  const { turns } = scenarioOfRoom(room)
  const { clock } = room.settings
  const end =
    clock.kind === 'none'
      ? undefined
      : endOf(room.worlds, turns.length, clock.each * (clock.kind === 'hours' ? HOUR : MINUTE))
  const isSoon = end !== undefined && end - now < 24 * HOUR
  return (
    <div className="plan">
      <ol aria-label={words.plan}>
        {turns.map(({ dates }, at) => (
          <li
            key={dates}
            data-state={
              world.phase === 'over' || at + 1 < world.turn ? 'past' : at + 1 === world.turn ? 'now' : 'to-come'
            }
            aria-current={world.phase !== 'over' && at + 1 === world.turn ? 'step' : undefined}
          >
            {at + 1}
          </li>
        ))}
      </ol>
      <p>
        <b>{world.phase === 'over' ? words.over : `${world.name}, ${words.now(world.turn)}`}</b>
        {/* By the clock on this wall, the device's own. */}
        {isSoon ? ` · ${words.endsAbout(timeOfDay(end - skew))}` : ''}
      </p>
    </div>
  )
}
