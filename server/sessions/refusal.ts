/** Why something about a session cannot be done: a sentence for the person who asked for it. */
export type Refusal = { readonly refused: string }

export const refuse = (refused: string): Refusal => ({ refused })
