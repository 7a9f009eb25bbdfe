import { TRACKS } from '../../content/tracks.ts'
import { isRepublic } from '../../game/places.ts'
import { homeName } from '../../game/words/index.ts'
import { Track } from '../look/track.tsx'
import { useSeat } from './seat.tsx'
import { words } from './words.ts'

/** The own tracks as scale bars, with what the drafted orders would surely change. */
export function Tracks() {
  const { view, soon, me } = useSeat()
  const bar = (track: 'home' | 'sovereignty' | 'funds' | 'capital', label: string) => (
    <Track
      label={label}
      value={view.tracks[track][me]}
      to={soon.tracks[track][me]}
      most={TRACKS[track].max}
      becomes={words.becomes}
    />
  )
  const room = view.tracks.room[me]
  return (
    <div className="table-tracks">
      {bar('home', homeName(me))}
      {isRepublic(me) ? bar('sovereignty', words.sovereignty) : undefined}
      {room > 0 ? (
        <Track
          label={words.hosted}
          value={view.tracks.hosted[me]}
          to={soon.tracks.hosted[me]}
          most={Math.max(room, soon.tracks.room[me])}
          of={words.hostedOf(soon.tracks.room[me])}
          becomes={words.becomes}
        />
      ) : undefined}
      <div className="table-pair">
        {bar('funds', words.funds)}
        {bar('capital', words.capital)}
      </div>
    </div>
  )
}
