import { Fragment } from 'react'
import { PARAMETERS } from '../../../content/parameters.ts'
import { clauseOf } from '../../../game/agreements/promises.ts'
import { setAside } from '../../../game/agreements/terms.ts'
import { SEAT } from '../../../game/places.ts'
import { dealSentence, promiseSentence, spokenId } from '../../../game/words/index.ts'
import type { Deal, Pledge } from '../../../game/world.ts'
import { useSnapshot } from '../../solo/table.ts'
import { EffectList } from '../effect-list.tsx'
import { concerning, outcomeOfDeal } from '../outcome.ts'
import { nameOf, opening } from '../who.ts'
import { talkWords as words } from '../words.ts'
import { Fold } from './fold.tsx'
import type { Parties } from './possible.ts'
import { proof } from './proof.ts'

export type Terms = Pick<Deal, 'by' | 'to' | 'promises' | 'secret'>
type Props = { parties: Parties; terms: Terms; sound: boolean; theirs: Deal | undefined }

/** What stands beside the sentence: what binds, what does not, what it changes, and what is new in it. */
export function Beside({ parties, terms, sound, theirs }: Props) {
  const { view } = useSnapshot()
  const changes = sound ? outcomeOfDeal(view, terms) : []
  const held = terms.promises.filter(each => each.clause !== 'word')
  const given = terms.promises.filter(each => each.clause === 'word')
  return (
    <div className="talk-beside">
      <Fold title={words.engine}>
        {held.length === 0 ? (
          <p className="talk-note">{words.engineNone}</p>
        ) : (
          <Held held={held} parties={parties} terms={terms} />
        )}
      </Fold>
      {given.length > 0 ? (
        <Fold title={words.gentle}>
          {given.map(each => (
            <p key={`${each.from} ${each.text}`} className="read">
              <i>{promiseSentence(each, terms.by, terms.to)}</i>
            </p>
          ))}
          <p className="talk-note">{words.gentleNote}</p>
        </Fold>
      ) : undefined}
      {sound ? (
        <>
          <Fold title={words.forYou} open>
            <EffectList changes={concerning(changes, parties.me)} />
          </Fold>
          <Fold title={words.willRead(spokenId(parties.them))}>
            <EffectList changes={concerning(changes, parties.them)} />
          </Fold>
        </>
      ) : undefined}
      {theirs ? (
        <Fold title={words.changed(spokenId(parties.them))}>
          <Changed before={dealSentence({ ...theirs, by: terms.by, to: terms.to })} after={dealSentence(terms)} />
        </Fold>
      ) : undefined}
    </div>
  )
}

const spanOf = (pledge: Pledge): string => {
  const clause = clauseOf(pledge.clause)
  if (clause?.duty === 'once') return pledge.now ? words.atOnce : words.once
  return clause?.duty === 'each-turn' ? words.eachTurn(pledge.turns ?? 1) : words.standing(pledge.turns ?? 1)
}

function Held({ held, parties, terms }: { held: readonly Pledge[]; parties: Parties; terms: Terms }) {
  const purses = [parties.me, parties.them].map(seat => ({ seat, n: setAside(terms, SEAT[seat]) }))
  return (
    <dl className="talk-effects">
      {held.map((each, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a promise is its place in the sentence
        <div key={`${each.clause} ${at}`}>
          <dt>{words.engineRow(nameOf(each.from), clauseOf(each.clause)?.name ?? '')}</dt>
          <dd>{spanOf(each)}</dd>
        </div>
      ))}
      {purses.map(({ seat, n }) =>
        n > 0 ? (
          <div key={seat}>
            <dt>{words.setAside(opening(spokenId(seat)))}</dt>
            <dd>{words.funds(n)}</dd>
          </div>
        ) : undefined,
      )}
      <div>
        <dt>{words.ifBroken}</dt>
        <dd>{words.signed(PARAMETERS.agreements.breach)}</dd>
      </div>
    </dl>
  )
}

function Changed({ before, after }: { before: string; after: string }) {
  if (before === after) return <p className="talk-note">{words.notChanged}</p>
  return (
    <p className="read talk-proof">
      {proof(before, after).map(({ kind, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the marks stand in their order
        <Fragment key={`${at} ${text}`}>
          {kind === 'out' ? <del>{text}</del> : kind === 'in' ? <ins>{text}</ins> : text}{' '}
        </Fragment>
      ))}
    </p>
  )
}
