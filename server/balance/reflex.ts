/** The decision that most games have in common, and in how many it is made; '' where nothing is ever decided. */
export const commonest = (
  openings: readonly (readonly string[])[],
): { readonly name: string; readonly times: number } => {
  const counts = new Map<string, number>()
  for (const opening of openings) for (const name of opening) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [[name, times] = ['', 0]] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return { name, times }
}
