import { words } from './words.ts'

/** The pages to look things up in, beside the game rather than in its place. */
export function ReadingLinks() {
  return (
    <>
      <a href="/rules" target="_blank" rel="noreferrer">
        {words.rules}
      </a>
      <a href="/glossary" target="_blank" rel="noreferrer">
        {words.glossary}
      </a>
    </>
  )
}
