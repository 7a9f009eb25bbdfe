import { ACTORS } from '../../content/actors/index.ts'
import { SEATS } from '../../content/ids.ts'
import { SCENARIOS, type ScenarioId } from '../../content/scenarios/index.ts'
import { Frame } from '../app/frame.tsx'
import { Link } from '../app/link.tsx'
import { LEVELS, SCENARIO_IDS, taughtFrom, type Wrong } from './chair.ts'
import { words } from './words.ts'

type Way = { readonly href: string; readonly name: string }

/** The same address with one thing in it put right. */
const put = (query: URLSearchParams, change: Readonly<Record<string, string | undefined>>): string => {
  const next = new URLSearchParams(query)
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) next.delete(key)
    else next.set(key, value)
  }
  return `/new?${next}`
}

const waysOut = ({ what, asked }: Wrong, query: URLSearchParams): Way[] => {
  if (what === 'scenario')
    return SCENARIO_IDS.map(id => ({
      href: put(query, { scenario: id, seat: taughtFrom(id) }),
      name: SCENARIOS[id].name,
    }))
  if (what === 'seat') return SEATS.map(id => ({ href: put(query, { seat: id }), name: ACTORS[id].name }))
  if (what === 'level') return LEVELS.map(id => ({ href: put(query, { level: id }), name: words.levels[id].name }))
  if (what === 'seed') return [{ href: put(query, { seed: undefined }), name: words.drawSeed }]
  const scenario = asked as ScenarioId
  const seat = taughtFrom(scenario) ?? 'tajikistan'
  return [
    { href: put(query, { seat }), name: `${SCENARIOS[scenario].name}: ${ACTORS[seat].name}` },
    ...SCENARIO_IDS.filter(id => id !== scenario).map(id => ({
      href: put(query, { scenario: id }),
      name: SCENARIOS[id].name,
    })),
  ]
}

const sentence = ({ what, asked }: Wrong): string => {
  if (what !== 'taught') return words.wrong[what](asked)
  const scenario = asked as ScenarioId
  const seat = taughtFrom(scenario) ?? 'tajikistan'
  return `${words.taughtOnly(SCENARIOS[scenario].name, ACTORS[seat].name)} ${words.wrong.taught}`
}

/** An address that asks for what the game does not have: what is wrong with it, and what there is. */
export function WrongChair({ wrong, query }: { wrong: Wrong; query: URLSearchParams }) {
  return (
    <Frame title={words.wrongTitle}>
      <p className="read">{sentence(wrong)}</p>
      <ul className="app-list">
        {waysOut(wrong, query).map(({ href, name }) => (
          <li key={href}>
            <Link href={href}>{name}</Link>
          </li>
        ))}
      </ul>
    </Frame>
  )
}
