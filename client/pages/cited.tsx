import { CLAIMS } from '../../content/claims.ts'
import { SOURCES } from '../../content/sources/index.ts'
import { Link } from '../app/link.tsx'

/** Where a citation stands on the page of sources: `isas-2021#C07` at `#C07`, `F55` at `#F55`. */
const placeOf = (id: string): string => id.split('#').at(-1) ?? id

const textOf = (id: string): string | undefined => {
  const place = placeOf(id)
  if (Object.hasOwn(CLAIMS, place)) return CLAIMS[place as keyof typeof CLAIMS].text
  return Object.hasOwn(SOURCES, id) ? SOURCES[id].text : undefined
}

/** Citations as links to the page of sources. */
export function Cited({ ids }: { ids: readonly string[] }) {
  return (
    <span className="pages-cited">
      {ids.map((id, at) => (
        <span key={id}>
          {at > 0 ? ' · ' : ''}
          <Link href={`/sources#${placeOf(id)}`} title={textOf(id)}>
            {placeOf(id)}
          </Link>
        </span>
      ))}
    </span>
  )
}
