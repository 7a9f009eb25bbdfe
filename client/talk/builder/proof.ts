/** Two drafts laid side by side, word by word, as a proof-reader marks them. */

export type Mark = { readonly kind: 'same' | 'out' | 'in'; readonly text: string }

/** Lengths of the longest common run of words from each pair of places on. */
const common = (before: readonly string[], after: readonly string[]): number[][] => {
  const table = Array.from({ length: before.length + 1 }, () => Array<number>(after.length + 1).fill(0))
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      table[i][j] = before[i] === after[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1])
  return table
}

export const proof = (before: string, after: string): Mark[] => {
  const [old, now] = [before.split(' '), after.split(' ')]
  const table = common(old, now)
  const marks: Mark[] = []
  const put = (kind: Mark['kind'], word: string) => {
    const last = marks.at(-1)
    if (last?.kind === kind) marks[marks.length - 1] = { kind, text: `${last.text} ${word}` }
    else marks.push({ kind, text: word })
  }
  let i = 0
  let j = 0
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      put('same', old[i++])
      j++
    } else if (j >= now.length || (i < old.length && table[i + 1][j] >= table[i][j + 1])) put('out', old[i++])
    else put('in', now[j++])
  }
  return marks
}
