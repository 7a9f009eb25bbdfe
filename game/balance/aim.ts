/** What the fit aims at, in points. */
export const AIM = {
  mean: 52,
  spread: 16,
  luck: 11.3,
  /** What a seat played at random should lose: enough that play matters, not so much that a newcomer is lost. */
  random: [14, 17.5],
  novice: [5.5, 11.5],
  /** Where nine newcomers play at random: no seat far above the others, none far below. */
  crowd: [25, 31],
  agenda: { mean: 8.5, best: 10 },
  goal: { least: 6, most: 14, spread: 4, atEnds: 0.5 },
} as const

export const WEIGHT = { mean: 30, spread: 1, luck: 40, random: 25, novice: 5, crowd: 1.5, goal: 1.5 } as const

/** What lies over a limit, squared. */
export const over = (value: number, limit: number): number => Math.max(0, value - limit) ** 2
