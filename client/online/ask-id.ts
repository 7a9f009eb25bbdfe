/** An id of one's own for something asked for: sixteen figures, drawn also where a page has no secure context. */
export const freshAskId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map(each => each.toString(16).padStart(2, '0')).join('')
