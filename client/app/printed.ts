/**
 * The page comes with the start screen printed before the place of the live one. A screen that stands takes it away, and
 * lets the letters come that a game's code went before.
 */
export const takePrintedAway = (): void => {
  document.querySelector('[data-shell]')?.remove()
  delete document.documentElement.dataset.letters
}
