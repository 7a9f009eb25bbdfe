/** What a cable says: one true piece of what is hidden. */
export const CABLE_WORDS = {
  cell: 'An armed cell lies hidden in {about}. No search has found it.',
  pact: '{about} and {other} have an agreement that they keep secret. What it says is not known here.',
  event: 'It is about to be news: {headline}.',
  agenda: '{about} pursues a private aim, “{name}”: {text}',
  covert: 'Last turn {about} gave an order in secret: {order}',
  quiet: 'Nothing that is hidden was learnt this turn.',
} as const
