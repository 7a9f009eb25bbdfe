import type { SeatId } from '../ids.ts'
import type { Citation } from '../sources/index.ts'

/** The two letters of a seat’s mark, the same in every language. */
export type Mark = 'RU' | 'CN' | 'UZ' | 'TJ' | 'TM' | 'TA' | 'PK' | 'IR' | 'US'

/** Under which name the one track of standing at home is printed. */
export type HomeName = 'stability' | 'support' | 'cohesion'

/** What stands on a seat’s role page; without the headings at most 250 words with `inOneLine`. */
export type Briefing = {
  /** At most 45 words. */
  readonly aim: string
  /** What stands on 23 August 2021; at most 70 words. */
  readonly situation: string
  /** Three or four, at most 18 words each: what this government would not accept. */
  readonly redLines: readonly string[]
  /** What it may do; at most 50 words. */
  readonly means: string
  /** A hint for the first turn; at most 40 words, and no answer. */
  readonly advice: string
}

/** A private goal, one of a seat’s three; it adds up to 20 points. */
export type Agenda = {
  readonly id: string
  readonly name: string
  /** At most 25 words. */
  readonly text: string
  readonly source: readonly Citation[]
}

/** One of the nine seats. */
export type Actor = {
  readonly id: SeatId
  readonly name: string
  /** The name inside a sentence, with its article. */
  readonly spoken: string
  readonly adjective: string
  readonly mark: Mark
  /** The city by which its government is spoken of. */
  readonly capital: string
  readonly home: HomeName
  readonly republic: boolean
  /** The line under the name; at most 12 words. */
  readonly inOneLine: string
  readonly briefing: Briefing
  /** How its scripted actor plays; at most 30 words. */
  readonly character: string
  readonly agendas: readonly [Agenda, Agenda, Agenda]
  /** For the whole page. */
  readonly source: readonly Citation[]
}
