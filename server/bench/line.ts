/** What is measured: one kind of work, how fast it goes, and beside what. */
export type Line = {
  readonly id: string
  readonly name: string
  /** Does some of the work, and says how many were done in how many seconds; what it needs is made ready untimed. */
  readonly run: () => Done | Promise<Done>
  /** Another line of the same run, against which its rate is also given. */
  readonly beside?: string
  /** What the ratio should be at least. */
  readonly bar?: number
}

/**
 * `busy`: seconds of processor time, where the work is this process's own. They count what other work on the machine
 * leaves out, so that a busy machine says nearly what a quiet one does.
 */
export type Done = { readonly count: number; readonly seconds: number; readonly busy?: number }

/** Milliseconds of work in each round. */
const SLICE = 200

export const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** The same again and again, for a slice of time. */
export const again = (work: () => void) => (): Done => {
  const busy = processorTime()
  const began = performance.now()
  let count = 0
  let spent = 0
  while (spent < SLICE) {
    work()
    count++
    spent = performance.now() - began
  }
  return { count, seconds: spent / 1000, busy: processorTime() - busy }
}

/**
 * On things that the work uses up: they are made in lots, and making them is not counted. Small lots stay in the
 * processor's cache, as one world at a time does in play.
 */
export const onEach =
  <T>(make: () => T, work: (thing: T, at: number) => void, lot = 20) =>
  (): Done => {
    let count = 0
    let spent = 0
    let busy = 0
    while (spent < SLICE) {
      const things = Array.from({ length: lot }, make)
      const before = processorTime()
      const began = performance.now()
      for (let i = 0; i < lot; i++) work(things[i], i)
      spent += performance.now() - began
      busy += processorTime() - before
      count += lot
    }
    return { count, seconds: spent / 1000, busy }
  }
