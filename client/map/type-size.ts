/** Widths are reckoned, not measured, so that a prerendered sheet and the live one agree; generous by a tenth. */
export const wide = (text: string, em: number, size: number): number => text.length * em * size

/** Average width of a letter in ems, for each kind of lettering in map.css. */
export const EM = { sans: 0.54, bold: 0.56, serif: 0.45, caps: 0.86, spaced: 1.03, water: 0.62 } as const

/** Sizes at type 1; map.css sets by the same ones. */
export const SIZE = {
  area: 11.5,
  sub: 12,
  state: 12.5,
  water: 14,
  town: 11.3,
  sector: 12,
  note: 11.8,
  fine: 11,
  degree: 9.5,
} as const

/** Line heights and columns of a block of figures, at type 1. */
export const BLOCK = { name: 13, row: 13.5, column: 47, pip: 8, mark: 19 } as const

/** A long name in two lines, broken at the space nearest its middle. */
export const inLines = (name: string): string[] => {
  const spaces = [...name.matchAll(/ /g)].map(found => found.index)
  if (name.length < 15 || spaces.length === 0) return [name]
  const middle = name.length / 2
  const at = spaces.reduce((best, space) => (Math.abs(space - middle) < Math.abs(best - middle) ? space : best))
  return [name.slice(0, at), name.slice(at + 1)]
}
