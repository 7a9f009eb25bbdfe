import type { Telling } from '../../game/telling.ts'
import { CONTROL_ONLY } from '../../game/telling.ts'
import { capital } from '../../game/words/format.ts'
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

function Dice({ dice, isHidden }: { dice: Headline['dice']; isHidden: boolean }) {
  return dice.map(({ in6, face, what }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: dice of one row are told in order and never move
    <p key={at} className="resolution-die">
      <span className={isHidden ? 'resolution-face resolution-face-hidden' : 'resolution-face'} aria-hidden="true">
        {isHidden ? '' : face}
      </span>
      <span>
        {capital(what)} <Die in6={in6} words={filled(words.in6, { n: in6 })} />{' '}
        {isHidden ? words.rolledUnseen : filled(words.rolled, { face })}
      </span>
    </p>
  ))
}

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
