/**
 * Why something is refused: a code and its numbers or ids. `words/refusals.ts` makes the sentence that the player reads.
 * A reason depends only on what the seat that asked may see, since a refusal tells.
 */
export type Reason = { readonly code: string } & Readonly<Record<string, number | string>>

export const because = (code: string, data: Readonly<Record<string, number | string>> = {}): Reason => ({
  ...data,
  code,
})
