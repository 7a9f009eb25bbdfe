/** Why a saved game can't be opened; `words.ts` has the sentence. */
export type Trouble =
  | 'missing'
  | 'damaged'
  | 'other-rules'
  | 'open-elsewhere'
  | 'nothing-stored'
  | 'not-a-game'
  | 'not-written'

export type Troubled = { readonly trouble: Trouble }
export const isTrouble = (result: object): result is Troubled => 'trouble' in result
