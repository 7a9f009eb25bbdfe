/** How well a statement is known: read where the address says; read at second hand or disputed; measured; decided here. */
export type Confidence = 'read' | 'read, secondary or disputed' | 'computed' | 'design'

/** One citable statement of the record, in the game’s own words. */
export type Source = {
  /** E correction to the brief, F dated fact, P number; or the name of a work. */
  readonly id: string
  /** As printed. */
  readonly date?: string
  /** ISO day for ordering; of a span, its first day. */
  readonly when?: string
  /** At most 40 words. Figures of troops, fighters and refugees are claims by a party and name it, or say “reported”. */
  readonly text: string
  /** Who published it; several are parted by semicolons. */
  readonly publisher: string
  /** Only where the whole address is known; none is completed by guess. */
  readonly address?: string
  /** Further whole addresses for the same statement. */
  readonly also?: readonly string[]
  readonly confidence: Confidence
}
