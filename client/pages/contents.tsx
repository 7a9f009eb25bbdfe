import { words } from './words.ts'

type Part = { readonly id: string; readonly title: string }

/** The parts of a long page. */
export function Contents({ parts }: { parts: readonly Part[] }) {
  return (
    <nav className="pages-contents" aria-label={words.contents}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
