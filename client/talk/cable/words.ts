/** What stands around a cable, at the table and among the talks. */

export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`

export const cableWords = {
  shownBy: (who: string) => `Shown to you by ${who}.`,
  shownTo: (names: readonly string[]) => `Shown to ${listed(names)}.`,
  published: 'Published: all can read it.',
  certified: 'True when written. You may trade it.',
  showTo: 'Show to …',
  showLabel: 'Show this cable to',
  show: 'Show',
  showDone: (who: string) => `Shown to ${who}.`,
} as const
