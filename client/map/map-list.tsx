import { AREAS, SECTORS } from '../../content/ids.ts'
import type { MapState, PlaceId } from './state.ts'
import { filled, type MapWords, people } from './words.ts'

type Props = {
  state: MapState
  words: MapWords
  selectable?: readonly PlaceId[]
  selected?: PlaceId
  onSelect?: (id: PlaceId) => void
}

/** The same sheet as two tables: what the keyboard and the screen reader use, and what a phone may prefer. */
export function MapList({ state, words, selectable = [], selected, onSelect }: Props) {
  const head = (id: PlaceId, name: string) => (
    <th scope="row">
      {selectable.includes(id) && onSelect ? (
        <button
          type="button"
          aria-pressed={selected === id}
          aria-label={filled(words.choose, { name })}
          onClick={() => onSelect(id)}
        >
          {name}
        </button>
      ) : (
        name
      )}
    </th>
  )
  return (
    <div className="map-list">
      <table className="map-list-sectors">
        <caption>{words.sectorsTitle}</caption>
        <thead>
          <tr>
            {[words.sector, words.policy, words.guard, words.post, words.tension, words.waiting, words.works].map(
              title => (
                <th key={title} scope="col">
                  {title}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {SECTORS.map(id => {
            const { policy, guard, post, tension, waiting, works } = state.sectors[id]
            return (
              <tr key={id} className={id === selected ? 'map-list-chosen' : undefined}>
                {head(id, words.sectors[id])}
                <td>{words.policies[policy]}</td>
                <td>{guard}</td>
                <td>{post}</td>
                <td>{tension}</td>
                <td>{waiting === 0 ? 0 : people(waiting)}</td>
                <td>{works}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <table>
        <caption>{words.areasTitle}</caption>
        <thead>
          <tr>
            {[words.area, words.hardship, words.control, words.isis].map(title => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {AREAS.map(id => (
            <tr key={id} className={id === selected ? 'map-list-chosen' : undefined}>
              {head(id, words.areas[id])}
              <td>{state.areas[id].hardship}</td>
              <td>{words.controls[state.areas[id].control]}</td>
              <td>{state.areas[id].isis}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
