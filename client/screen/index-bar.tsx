import { PARAMETERS } from '../../content/parameters.ts'
import { words } from './words.ts'

const { collapseBelow, sharedFrom } = PARAMETERS.score
const CELL = 5
const MARKS = [
  { at: collapseBelow, text: words.collapse(collapseBelow) },
  { at: sharedFrom, text: words.shared(sharedFrom) },
]

/** The regional index as a scale of a hundred, with the two marks that end or reward the game. */
export function IndexBar({ value }: { value: number }) {
  const cells = Array.from({ length: 100 / CELL - 1 }, (_, at) => (at + 1) * CELL)
  return (
    <section className="screen-index" aria-labelledby="screen-index">
      <div className="screen-index-head">
        <h2 id="screen-index" className="sc">
          {words.index}
        </h2>
        <p>
          <span aria-hidden="true">{value}</span>
          <span className="said">{words.of100(value)}</span>
        </p>
      </div>
      <svg className="screen-bar" aria-hidden="true">
        <rect className="screen-bar-now" y="20%" width={`${value}%`} height="60%" />
        {cells.map(at => (
          <line
            key={at}
            className={at < value ? 'screen-cell screen-cell-full' : 'screen-cell'}
            x1={`${at}%`}
            x2={`${at}%`}
            y1="20%"
            y2="80%"
          />
        ))}
        <rect className="screen-bar-frame" y="20%" width="100%" height="60%" />
        {MARKS.map(({ at }) => (
          <line key={at} className="screen-mark" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
        ))}
      </svg>
      <p className="screen-limits">
        {MARKS.map(({ at, text }) => (
          <span key={at} style={{ left: `${at}%` }}>
            {text}
          </span>
        ))}
      </p>
    </section>
  )
}
