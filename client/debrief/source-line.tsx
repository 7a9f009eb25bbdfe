import type { Source } from '../../content/sources/index.ts'
import { filled } from '../resolution/phrase.ts'
import { historyWords as words } from './words.ts'

/** A statement of the record, with who published it and, where the address is whole, a link. */
export function SourceLine({ source: { id, date, text, publisher, address, confidence } }: { source: Source }) {
  return (
    <li className="debrief-source">
      <p className="read">
        {date ? <b>{date}. </b> : undefined}
        {text}
      </p>
      <p className="quiet">
        {id}. {publisher}. {confidence === 'read' ? undefined : filled(words.confidence, { how: confidence })}{' '}
        {address ? (
          <a href={address} rel="noreferrer" target="_blank">
            {words.link}
            <span className="said"> {id}</span>
          </a>
        ) : undefined}
      </p>
    </li>
  )
}
