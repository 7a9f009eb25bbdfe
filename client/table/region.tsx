import { PARAMETERS } from '../../content/parameters.ts'
import { TRACKS } from '../../content/tracks.ts'
import { PART_LIMITS, PARTS } from '../../game/score.ts'
import { Track } from '../look/track.tsx'
import { useSeat } from './seat.tsx'
import { words } from './words.ts'

const SHOWN = ['csto', 'sco', 'opium', 'frozen', 'credibility', 'inclusion'] as const
const { collapseBelow, sharedFrom } = PARAMETERS.score

/** The index as a scale of a hundred, with the two marks that matter. */
function IndexScale({ value }: { value: number }) {
  return (
    <svg className="table-index-scale" aria-hidden="true" focusable="false">
      <rect className="table-index-now" y="3" width={`${value}%`} height="7" />
      <rect className="table-index-frame" x=".5" y="3.5" width="calc(100% - 1px)" height="6" />
      {[collapseBelow, sharedFrom].map(at => (
        <line key={at} className="table-index-mark" x1={`${at}%`} x2={`${at}%`} y1="0" y2="13" />
      ))}
    </svg>
  )
}

/** Institutions, Kabul, and the regional index with its parts. */
export function Region({ onInstitutions }: { onInstitutions: () => void }) {
  const { view, soon } = useSeat()
  return (
    <section className="table-section" data-lesson="votes" aria-labelledby="table-region">
      <div className="section-head">
        <h3 id="table-region" className="sc">
          {words.region}
        </h3>
        <button type="button" className="link" onClick={onInstitutions}>
          {words.toInstitutions}
        </button>
      </div>
      <div className="table-region">
        {SHOWN.map(track => (
          <Track
            key={track}
            label={words.regionTracks[track]}
            value={view.tracks[track][0]}
            to={soon.tracks[track][0]}
            most={TRACKS[track].max}
            becomes={words.becomes}
          />
        ))}
      </div>
      <details className="table-index">
        <summary className="plain-summary">
          <span className="track-head">
            <span className="link">{words.index}</span>
            <b className="figure">
              {view.index} <span className="track-of">{words.of100}</span>
            </b>
          </span>
          <IndexScale value={view.index} />
        </summary>
        <p className="table-note">{words.indexNote(collapseBelow, sharedFrom)}</p>
        <div className="table-region">
          {PARTS.map((part, at) => (
            <Track
              key={part}
              label={words.parts[part]}
              value={view.parts[at]}
              most={PART_LIMITS[at]}
              of={words.hostedOf(PART_LIMITS[at])}
            />
          ))}
        </div>
      </details>
    </section>
  )
}
