/** Said at the table where seats weigh plans, or an adviser may be asked. */
export const words = {
  weighing: (names: readonly string[]) => `Weighing plans: ${names.join(', ')} …`,
  hurry: 'Hurry them',
  hurried: 'They are hurrying',
  threadless:
    'This browser cannot think beside the page, so the others play by their doctrine instead of weighing plans.',
  adviser: 'What would your foreign ministry say?',
  adviserSwitch: 'Foreign ministry advises',
  loading: 'Loading …',
} as const
