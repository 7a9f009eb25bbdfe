const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** A name that opens a sentence: "The United States". */
const opening = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Said at the table where seats weigh plans, or an adviser may be asked. */
export const words = {
  weighing: (names: readonly string[]) =>
    `${opening(listed(names))} ${names.length === 1 ? 'is weighing its options' : 'are weighing their options'} …`,
  hurry: 'Hurry them',
  threadless:
    'This browser cannot think beside the page, so the others play by their doctrine instead of weighing plans.',
  adviser: 'What would your foreign ministry say?',
  adviserSwitch: 'Foreign ministry advises',
  loading: 'Loading …',
} as const
