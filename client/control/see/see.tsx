import { useMemo, useState } from 'react'
import { SEATS, type SeatId } from '../../../content/ids.ts'
import { type Board, seenFrom } from '../../../game/boardgame.ts'
import { HOME_FRAME } from '../../map/index.ts'
import { ToldRows } from '../../resolution/told-rows.tsx'
import { nameOf, useDesk } from '../desk.ts'
import { Fold } from '../fold.tsx'
import { Messages } from './messages.tsx'
import { Rows } from './rows-part.tsx'
import { SeenMap } from './seen-map.tsx'
import { TeamLines } from './team-lines.tsx'
import { Values } from './values.tsx'
import { seeWords as words } from './words.ts'

/** Whose eyes: the truth, what all see, or a seat. */
type Eyes = 'truth' | 'public' | SeatId

const titleOf = (eyes: Eyes, world: string): string =>
  eyes === 'truth'
    ? words.truthOf(world)
    : eyes === 'public'
      ? words.publicOf(world)
      : words.seenBy(world, nameOf(eyes))

const seenBy = (board: Board, eyes: Eyes): Board =>
  eyes === 'truth' ? board : seenFrom(board, eyes === 'public' ? -1 : SEATS.indexOf(eyes))

/** The watched world: the truth, or what somebody sees of it. */
export function See() {
  const { world, board, sitIn } = useDesk()
  const [eyes, setEyes] = useState<Eyes>('truth')
  const seen = useMemo(() => board && seenBy(board, eyes), [board, eyes])
  const seat = eyes === 'truth' || eyes === 'public' ? undefined : eyes
  return (
    <>
      <header className="see-head">
        <h2>{titleOf(eyes, world.name)}</h2>
        {/* biome-ignore lint/a11y/useSemanticElements: buttons that change what is shown, no form */}
        <div className="see-eyes" role="group" aria-label={words.views}>
          <button type="button" aria-pressed={eyes === 'truth'} onClick={() => setEyes('truth')}>
            {words.truth}
          </button>
          <button type="button" aria-pressed={eyes === 'public'} onClick={() => setEyes('public')}>
            {words.public}
          </button>
          <select
            aria-label={words.aSeat}
            value={seat ?? ''}
            data-on={seat !== undefined}
            onChange={event => setEyes((event.target.value || 'truth') as Eyes)}
          >
            <option value="">{words.aSeat}</option>
            {SEATS.map(each => (
              <option key={each} value={each}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        </div>
      </header>
      {seen ? (
        <>
          <SeenMap view={seen.world} home={seat ? HOME_FRAME[seat] : 'north'} isTruth={eyes === 'truth'} />
          {seat && world.phase === 'decision' ? (
            <button type="button" className="btn btn-small" onClick={() => sitIn({ world: world.number, seat })}>
              {words.sitIn(nameOf(seat))}
            </button>
          ) : undefined}
          <Rows world={seen.world} />
          <Fold title={words.tracks}>
            <Values world={seen.world} />
          </Fold>
          <Fold title={words.messages(seen.world.messages.length)}>
            <Messages messages={seen.world.messages} world={world.number} mayRemove={eyes === 'truth'} />
          </Fold>
          {eyes === 'truth' ? <TeamLines /> : undefined}
          <Fold title={words.told}>
            {seen.told.length + seen.since.length === 0 ? (
              <p className="quiet">{words.noTold}</p>
            ) : (
              <ToldRows rows={[...seen.since, ...seen.told]} world={seen.world} />
            )}
          </Fold>
        </>
      ) : (
        <p className="quiet" role="status">
          {words.opening(world.name)}
        </p>
      )}
    </>
  )
}
