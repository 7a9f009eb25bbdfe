/** How a goal stands. */
export const GOAL_WORDS = {
  next: '{reads}. Now {value}: {points} of {most}, next point at {next}.',
  /** No better value is left to reach. */
  best: '{reads}. Now {value}: {points} of {most}.',
  full: '{reads}. Now {value}: all {most}.',
} as const
