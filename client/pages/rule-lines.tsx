import type { RuleLine } from '../../content/rulebook/en.ts'

/** A chapter's sentences. */
export function RuleLines({ lines, ordered = false }: { lines: readonly RuleLine[]; ordered?: boolean }) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List className={ordered ? 'pages-steps' : 'pages-lines'}>
      {lines.map(line =>
        typeof line === 'string' ? (
          <li key={line}>{line}</li>
        ) : (
          <li key={line.term}>
            <b>{line.term}</b> {line.text}
          </li>
        ),
      )}
    </List>
  )
}
