import type { BodyId, SeatId } from './ids.ts'
import type { Sources } from './kinds.ts'

/**
 * The two institutions: who sits at the table, which members the game votes for, and how strongly they act. Uzbekistan
 * is in the SCO and not in the CSTO, Turkmenistan in neither (E5); no Western power is in either (isas-2021#C33).
 */
type Body = {
  readonly name: string
  readonly long: string
  /** Seats that table and vote. Iran sits in the SCO once it is admitted. */
  readonly members: readonly SeatId[]
  readonly joins?: SeatId
  /** Votes that no seat casts; the one that may object does so on this many faces of six. */
  readonly scripted: readonly string[]
  readonly objector: { readonly name: string; readonly in6: number; readonly against?: SeatId; readonly more: number }
  /** Members that take cover at home from a joint statement: protective integration (isas-2021#C35). */
  readonly cover: readonly SeatId[]
  readonly source: Sources
}

export const INSTITUTIONS: Record<BodyId, Body> = {
  csto: {
    name: 'CSTO',
    long: 'Collective Security Treaty Organization',
    members: ['russia', 'tajikistan'],
    scripted: ['Kazakhstan', 'Kyrgyzstan', 'Belarus', 'Armenia'],
    objector: { name: 'Kyrgyzstan', in6: 1, more: 0 },
    cover: ['russia', 'tajikistan'],
    source: ['isas-2021#C13', 'isas-2021#C29', 'isas-2021#C34', 'isas-2021#C35', 'E5', 'E11', 'E12'],
  },
  sco: {
    name: 'SCO',
    long: 'Shanghai Cooperation Organisation',
    members: ['china', 'russia', 'uzbekistan', 'tajikistan', 'pakistan'],
    joins: 'iran',
    scripted: ['Kazakhstan', 'Kyrgyzstan', 'India'],
    objector: { name: 'India', in6: 1, against: 'pakistan', more: 1 },
    cover: ['china', 'russia', 'uzbekistan', 'tajikistan'],
    source: ['isas-2021#C31', 'isas-2021#C33', 'isas-2021#C34', 'isas-2021#C35', 'E5'],
  },
}
