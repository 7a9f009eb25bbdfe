/** One line of a chapter: a sentence or more, or a term with what it means. */
export type RuleLine = string | { readonly term: string; readonly text: string }

export type RuleChapter = {
  /** Names the chapter's place on the page. */
  readonly id: string
  readonly title: string
  readonly lines: readonly RuleLine[]
}

export type Rulebook = {
  /** What one reads before the first turn; at most 350 words. */
  readonly quickStart: { readonly title: string; readonly steps: readonly RuleLine[] }
  /** At most 2,500 words with the quick start. */
  readonly chapters: readonly RuleChapter[]
}
