import { useId } from 'react'
import { SECTORS, type SectorId } from '../../content/ids.ts'
import { crossingsOf } from './discs.ts'
import { CrossingGlyph } from './glyph.tsx'
import type { MapState } from './state.ts'
import { filled, type MapWords, people } from './words.ts'

type Props = {
  state: MapState
  words: MapWords
  sector: SectorId
  open: boolean
  onOpen: (open: boolean) => void
  onSector: (sector: SectorId) => void
}

/** What a tap on a crowded line opens: one sector's crossings, each with its kind, and how the sector stands. */
export function SectorCrossings({ state, words, sector, open, onOpen, onSector }: Props) {
  const id = useId()
  const sheet = id.replace(/[^\w-]/g, '')
  const { policy, guard, tension, waiting, works } = state.sectors[sector]
  const figures = [
    words.policies[policy],
    `${words.guard} ${guard}`,
    `${words.tension} ${tension}`,
    `${people(waiting)} ${words.waiting}`,
    works > 0 ? filled(words.worksOf, { n: works }) : '',
  ].filter(Boolean)
  return (
    <details className="map-crossings" open={open} onToggle={event => onOpen(event.currentTarget.open)}>
      <summary className="turn-summary">
        {open ? filled(words.crossingsOf, { name: words.sectors[sector] }) : words.crossingsTitle}
      </summary>
      <label htmlFor={id}>
        <span>{words.whichSector}</span>
        <select
          id={id}
          value={sector}
          onChange={event => onSector(SECTORS.find(each => each === event.target.value) ?? sector)}
        >
          {SECTORS.map(each => (
            <option key={each} value={each}>
              {words.sectors[each]}
            </option>
          ))}
        </select>
      </label>
      <p aria-live="polite">{figures.join(' · ')}</p>
      <ul>
        {crossingsOf(sector).map(([key, item]) => {
          const shut = item.kind === 'pass' && state.passShut === true
          return (
            <li key={key}>
              <svg width="19" height="19" viewBox="-9.5 -9.5 19 19" aria-hidden="true">
                <clipPath id={`${sheet}-half`}>
                  <rect y="-20" width="20" height="40" />
                </clipPath>
                <CrossingGlyph kind={item.kind} policy={shut ? 'closed' : policy} radius={8.2} sheet={sheet} />
              </svg>
              <span>{item.name.join(' – ')}</span>
              <span className="map-crossings-kind">
                {words.kinds[item.kind]}
                {shut ? `, ${words.policies.closed}` : ''}
              </span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
