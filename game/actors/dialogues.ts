import type { View } from '../view.ts'
import type { Dialogue, Question, Said } from './kinds.ts'

/**
 * Drives the dialogues of one table with seats that take their time. What a seat says is heard only while the question
 * still stands: the turn has not moved on, nobody else has sat down, and nothing has come up that it did not know of.
 */

/** Answers for a seat from what it sees, sooner or later, and moves the question's dice on. Never rejects. */
export type Think = (question: Question & { readonly view: View }) => Promise<readonly Said[]>

type Setting = {
  readonly see: (seat: number) => View
  readonly think: Think
  /** What the seat says without thought, as a person's does nothing; undefined where it has to think. */
  readonly atOnce: (question: Question) => readonly Said[] | undefined
  /** A seat was asked, was heard, or is not waited for any more. */
  readonly changed: () => void
}

export type Dialogues = {
  /** Goes on with a dialogue until it waits or is over; `seats` are those it will seal, `after` comes when it is over. */
  readonly begin: (dialogue: Dialogue, turn: number, seats: Set<number>, after: () => void) => void
  /** Whether a dialogue that waits has yet to seal this seat. */
  readonly isBusy: (seat: number) => boolean
  /** What the seat is just thinking about its orders does not count: it thinks again, upon what it sees now. */
  readonly thinkAgain: (seat: number) => void
  /** Seats that are thinking now. */
  readonly thinking: () => readonly number[]
  /** Nothing that is still to come is heard. */
  readonly abandon: () => void
}

type Open = {
  readonly dialogue: Dialogue
  readonly turn: number
  readonly seats: ReadonlySet<number>
  readonly after: () => void
  question?: Question
  isStale: boolean
}

const NOTHING: readonly Said[] = []

export const dialogues = ({ see, think, atOnce, changed }: Setting): Dialogues => {
  const open = new Set<Open>()

  const isOver = ({ turn }: Open, seat: number): boolean => {
    const now = see(seat)
    return now.phase !== 'decision' || now.turn !== turn
  }
  const goOn = (each: Open, said: readonly Said[]): void => {
    const next = each.dialogue.next(said)
    each.question = next.value ?? undefined
    // What was just decided may have ended all this.
    if (!open.has(each)) return
    if (next.done) {
      open.delete(each)
      each.after()
    } else ask(each, next.value)
  }
  const ask = (each: Open, question: Question): void => {
    each.isStale = false
    const said = atOnce(question)
    if (said) goOn(each, said)
    else void think({ ...question, view: see(question.seat) }).then(thought => hear(each, question, thought))
  }
  const hear = (each: Open, question: Question, said: readonly Said[]): void => {
    if (!open.has(each)) return
    if (isOver(each, question.seat)) {
      open.delete(each)
      each.after()
    } else if (each.isStale) ask(each, question)
    // Who has sat down meanwhile speaks for the seat.
    else goOn(each, atOnce(question) ?? said)
    changed()
  }

  return {
    begin: (dialogue, turn, seats, after) => {
      const each: Open = { dialogue, turn, seats, after, isStale: false }
      open.add(each)
      goOn(each, NOTHING)
      if (open.has(each)) changed()
    },
    isBusy: seat => open.values().some(({ seats }) => seats.has(seat)),
    thinkAgain: seat => {
      for (const each of open) if (each.question?.seat === seat && each.question.stage === 'orders') each.isStale = true
    },
    thinking: () => [...new Set([...open].flatMap(({ question }) => (question ? [question.seat] : [])))],
    abandon: () => {
      if (open.size === 0) return
      open.clear()
      changed()
    },
  }
}
