import type { Telling } from '../../game/telling.ts'
import { CONTROL_ONLY } from '../../game/telling.ts'
import { capital, sentence } from '../../game/words/format.ts'
import type { Headline, SumRow } from '../../game/words/index.ts'
import { headline } from '../../game/words/index.ts'
import type { World } from '../../game/world.ts'
import { Die } from '../look/die.tsx'
import { filled } from './phrase.ts'
import './resolution.css'
import { resolutionWords as words } from './words.ts'

/** What stands under a headline: who and why, the sum, the die, what changed. */
export function RowBody({ row, world }: { row: Telling; world: World }) {
  const { who, why, sum, dice, changes } = headline(row, world)
  const isHidden = CONTROL_ONLY.every(seat => row.seen.includes(seat))
  return (
    <>
      {who || why ? (
        <dl className="resolution-who">
          {who ? <Part name={words.who} text={who} /> : undefined}
          {why ? <Part name={words.why} text={why} /> : undefined}
        </dl>
      ) : undefined}
      {sum && sum.length > 0 ? (
        <Sum title={row.kind === 'crossing' ? words.sumPeople : words.sum} rows={sum} />
      ) : undefined}
      <Dice dice={dice} isHidden={isHidden} />
      <Changes changes={changes} />
    </>
  )
}

function Part({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt className="sc">{name}</dt>
      <dd className="read">{text}</dd>
    </>
  )
}

function Sum({ title, rows }: { title: string; rows: readonly SumRow[] }) {
  return (
    <table className="resolution-sum">
      <caption className="sc">{title}</caption>
      <tbody>
        {rows.map(({ label, n, strong, note }) => (
          <tr key={label} className={strong ? 'resolution-turning' : undefined}>
            <th scope="row">{label}</th>
            <td>{n < 0 ? `− ${-n}` : n}</td>
            <td className="resolution-note">{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Dice for one thing at the same odds stand together. */
function Dice({ dice, isHidden }: { dice: Headline['dice']; isHidden: boolean }) {
  const groups = [...Map.groupBy(dice, ({ what, in6 }) => `${what} ${in6}`).values()]
  return groups.map(alike => {
    const [{ what, in6 }] = alike
    return (
      <p key={`${what} ${in6}`} className="resolution-die">
        <span className="resolution-faces" aria-hidden="true">
          {alike.map(({ face }, at) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: dice of one row are told in order and never move
              key={at}
              className={isHidden ? 'resolution-face resolution-face-hidden' : 'resolution-face'}
            >
              {isHidden ? '' : face}
            </span>
          ))}
        </span>
        <span>
          {capital(what)} <Die in6={in6} words={filled(words.in6, { n: in6 })} />.{' '}
          {isHidden ? words.rolledUnseen : rolled(alike.map(({ face }) => face))}
        </span>
      </p>
    )
  })
}

const rolled = (faces: readonly number[]): string =>
  faces.length === 1
    ? filled(words.rolled, { face: faces[0] })
    : sentence(words.rolledAll, { n: faces.length, faces: faces.join(', ') })

export function Changes({ changes }: { changes: Headline['changes'] }) {
  if (changes.length === 0) return undefined
  return (
    <div className="resolution-changed">
      <p className="sc">{words.changed}</p>
      <ul>
        {changes.map(({ label, from, to }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one number may move twice, in order
          <li key={`${label} ${at}`}>
            {label}{' '}
            <b className="figure">
              {from} <span aria-hidden="true">{words.arrow}</span> <span className="said">{words.to}</span>
              {to}
            </b>
          </li>
        ))}
      </ul>
    </div>
  )
}
