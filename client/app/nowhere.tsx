import { Frame } from './frame.tsx'
import { Link } from './link.tsx'
import { words } from './words.ts'

const PAGES = [
  ['/', words.home],
  ['/new', words.newGame],
  ['/rules', words.rules],
  ['/glossary', words.glossary],
  ['/sources', words.sources],
] as const

/** An address that names no page. */
export function Nowhere({ path }: { path: string }) {
  return (
    <Frame title={words.nowhereTitle}>
      <p className="read">
        {words.nowhere} <b>{path}</b>. {words.nowhereInstead}
      </p>
      <ul className="app-list">
        {PAGES.map(([href, name]) => (
          <li key={href}>
            <Link href={href}>{name}</Link>
          </li>
        ))}
      </ul>
    </Frame>
  )
}
