const FACES = [0, 1, 2, 3, 4, 5]

/** Odds on one die: six squares and the words, always both. */
export function Die({ in6, words }: { in6: number; words: string }) {
  return (
    <span className="die">
      <svg width="65" height="10" viewBox="0 0 65 10" aria-hidden="true">
        {FACES.map(at => (
          <rect
            key={at}
            className={at < in6 ? 'die-face-on' : 'die-face'}
            x={at * 11 + 0.5}
            y=".5"
            width="9"
            height="9"
          />
        ))}
      </svg>
      <b>{words}</b>
    </span>
  )
}
