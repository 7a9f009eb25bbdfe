const WIDTH = 30
const EVERY = 200

/** A bar on stderr, where a person looks on; nothing where stderr is a file. */
export type Progress = { readonly add: (games: number) => void; readonly end: () => void }

export const progress = (total: number): Progress => {
  const shown = process.stderr.isTTY === true
  let done = 0
  let last = 0
  const draw = (): void => {
    const share = Math.min(1, done / total)
    const full = Math.round(share * WIDTH)
    process.stderr.write(
      `\r${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${Math.floor(share * 100)} %, ${done} of ${total} games`,
    )
  }
  return {
    add: games => {
      done += games
      if (!shown || performance.now() - last < EVERY) return
      last = performance.now()
      draw()
    },
    end: () => {
      if (shown) process.stderr.write('\r\x1b[K')
    },
  }
}
