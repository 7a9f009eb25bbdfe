import { useState } from 'react'
import { INSTITUTIONS } from '../../content/bodies.ts'
import { BODIES, type BodyId, SEATS } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { RESOLUTIONS, type ResolutionId } from '../../content/resolutions.ts'
import { TRACKS } from '../../content/tracks.ts'
import { membersOf, strengthOf } from '../../game/institutions.ts'
import { SEAT } from '../../game/places.ts'
import { bodyName, refusalSentence } from '../../game/words/index.ts'
import { Die } from '../look/die.tsx'
import { Mark } from '../look/marks.tsx'
import { Track } from '../look/track.tsx'
import { useSnapshot } from '../solo/table.ts'
import { MotionRow } from './motion-row.tsx'
import { refusedNow } from './send.ts'
import { Tabling } from './tabling.tsx'
import { nameOf } from './who.ts'
import { talkWords as words } from './words.ts'
import './talk.css'

/** The CSTO and the SCO: who sits there, how strongly they act, what lies on the table. */
export function Institutions() {
  const [said, setSaid] = useState('')
  return (
    <section className="talk-institutions">
      <h2 className="talk-title">{words.institutions}</h2>
      <p className="said" role="status">
        {said}
      </p>
      <div className="talk-bodies">
        {BODIES.map(body => (
          <Body key={body} body={body} onSaid={setSaid} />
        ))}
      </div>
      <p className="talk-note">{words.onePerTurn}</p>
    </section>
  )
}

const FIRST = (body: BodyId) =>
  (Object.keys(RESOLUTIONS) as ResolutionId[]).find(id => RESOLUTIONS[id].body === body) as ResolutionId

function Body({ body, onSaid }: { body: BodyId; onSaid: (text: string) => void }) {
  const snapshot = useSnapshot()
  const { view, seat } = snapshot
  const sits = membersOf(view, body).includes(SEAT[seat])
  const motions = view.motions.filter(motion => motion.body === body)
  return (
    <section className="talk-body" aria-label={bodyName(body)}>
      <h3 className="talk-subtitle">
        {bodyName(body)} <span className="talk-quiet talk-long">{INSTITUTIONS[body].long}</span>
      </h3>
      <Cohesion body={body} />
      <Seated body={body} />
      <h4 className="sc talk-rule">{words.tabled}</h4>
      {motions.length === 0 ? <p className="talk-note">{words.nothingTabled}</p> : undefined}
      <ul className="talk-plain">
        {motions.map(motion => (
          <li key={motion.resolution} className="talk-item">
            <MotionRow motion={motion} votes={sits} onSaid={onSaid} />
          </li>
        ))}
      </ul>
      {sits ? <Tabling body={body} onSaid={onSaid} /> : <Outside body={body} />}
    </section>
  )
}

/** The rules' own answer to one who does not sit there. */
function Outside({ body }: { body: BodyId }) {
  const reason = refusedNow(useSnapshot(), 'table', { resolution: FIRST(body) })
  return reason ? <p className="talk-refusal">{refusalSentence(reason)}</p> : undefined
}

function Cohesion({ body }: { body: BodyId }) {
  const { view } = useSnapshot()
  const strength = strengthOf(view, body)
  const name = strength < 0 ? 'weak' : strength > 1 ? 'strong' : 'standard'
  return (
    <div className="talk-cohesion">
      <Track
        label={
          <>
            {words.cohesion}: <b>{words.strengths[name]}</b>
          </>
        }
        value={view.tracks[body][0]}
        most={TRACKS[body].max}
      />
      {strength < 0 ? (
        <p className="talk-note">
          {words.weakNote}{' '}
          <Die in6={PARAMETERS.institutions.weakIn6} words={words.in6(PARAMETERS.institutions.weakIn6)} />
        </p>
      ) : undefined}
    </div>
  )
}

function Seated({ body }: { body: BodyId }) {
  const { view } = useSnapshot()
  const { scripted, objector } = INSTITUTIONS[body]
  return (
    <dl className="talk-seated">
      <dt className="sc">{words.atTheTable}</dt>
      <dd>
        {membersOf(view, body).map(at => (
          <span key={at} className="talk-member">
            <Mark seat={SEATS[at]} size={18} /> {nameOf(SEATS[at])}
          </span>
        ))}
      </dd>
      <dt className="sc">{words.otherVotes}</dt>
      <dd>
        {words.listed(scripted)}. {words.objects(objector.name)}{' '}
        <Die in6={objector.in6} words={words.in6(objector.in6)} />
        {objector.against ? words.objectsMore(nameOf(objector.against), objector.more) : ''}.
      </dd>
    </dl>
  )
}
