import { PARAMETERS } from '../../../content/parameters.ts'
import type { Amount, Effect, Who } from '../../../content/vocabulary.ts'
import { EFFECT_WORDS as E } from '../../../content/words/en/effects.ts'
import { NUMBERS } from '../../../content/words/en/numbers.ts'
import { SECTOR } from '../../places.ts'
import { wordOf } from '../conditions.ts'
import { all, capital, either, entry, fill, signed } from '../format.ts'
import { sectorName } from '../names.ts'
import { homeOf, named, type Place, partyOf, placeOf, placeText, type Voice } from '../voice.ts'
import { capKey, type Within } from './limits.ts'
import { alone, atom, type Piece, plain, tidy, told } from './pieces.ts'

/** The words for every kind of effect that happens as it stands: nothing is rolled or asked for it. */

export type Of<K extends Effect['kind']> = Extract<Effect, { kind: K }>
/** Effects that lead on to others: `sentences.ts` has their words. */
type Branching = 'roll' | 'when'

const amountText = (by: Amount): string => {
  if (typeof by === 'number') return signed(by)
  const sign = by === 'strength' ? 1 : -1
  return fill(E.strength, { one: signed(sign), two: signed(2 * sign) })
}
const isUp = (by: Amount): boolean => by === 'strength' || (typeof by === 'number' && by > 0)

const turnsText = (turns: number): string => (turns === 1 ? E.turnNow : fill(E.turns, { n: turns }))

const ownerOf = (item: object, within: Voice) => {
  const { of } = item as { readonly of?: Who }
  return of === undefined ? undefined : partyOf(of, within)
}

export const CHANGES: {
  readonly [K in Exclude<Effect['kind'], Branching>]: (effect: Of<K>, within: Within) => Piece[]
} = {
  change: (effect, within) => {
    const owner = ownerOf(effect, within)
    const place = placeOf(effect, within)
    const special = entry<{ up: string; down: string }>(E.special, effect.track)
    if (special) {
      const by = typeof effect.by === 'number' ? String(Math.abs(effect.by)) : fill(E.strength, { one: 1, two: 2 })
      return told(
        effect.track,
        tidy(fill(isUp(effect.by) ? special.up : special.down, { by, place: placeText(place) })),
      )
    }
    if (effect.track === 'hosted') return plain(fill(E.hosted, { owner: owner?.name ?? '', by: amountText(effect.by) }))
    return atom({
      owners: owner ? [owner.of] : [],
      words: [wordOf(effect.track, owner ? homeOf(owner) : '')],
      by: amountText(effect.by),
      places: place.name ? [place] : [],
      most: isUp(effect.by) ? within.caps.get(capKey(effect)) : undefined,
    })
  },
  set: (effect, within) => {
    const owner = ownerOf(effect, within)
    const place = placeOf(effect, within)
    const values = {
      owner: owner?.of ?? '',
      name: owner?.name ?? '',
      place: placeText(place),
      sector: capital(place.name),
      to: effect.to,
    }
    const template = entry<string>(E.set, `${effect.track} ${effect.to}`)
    if (effect.track === 'control' && template !== undefined) return atom({ template, by: '', places: [place] })
    if (template !== undefined) return told(effect.track, tidy(fill(template, values)))
    return plain(tidy(fill(E.setPlain, { ...values, word: wordOf(effect.track) })))
  },
  run: (effect, within) => {
    const plus = effect.plus === 'strength' ? 1 : 0
    const turns = turnsText(effect.turns + plus)
    const long = plus ? fill(E.strength, { one: turns, two: fill(E.turnsPlain, { n: effect.turns + 2 }) }) : turns
    const template = entry<string>(E.run, effect.track)
    const place = placeOf(effect, within)
    if (effect.track === 'shield') return atom({ template: E.run.shield, by: long, places: [place] })
    return told(
      effect.track,
      tidy(
        fill(template ?? E.runPlain, {
          turns: long,
          word: wordOf(effect.track),
          owner: ownerOf(effect, within)?.of ?? '',
          place: placeText(place),
        }),
      ),
    )
  },
  relation: ({ between: [one, other], by }, within) => {
    if (one === 'target' && other === 'other') return plain(fill(E.between, { by: signed(by) }))
    if (one === 'giver') {
      const isYou = within.giver.name === E.parties.you.name
      const isPlain = isYou && (other === 'target' || other === 'host')
      const place: Place = { prep: E.places.with, name: partyOf(other, within).name }
      const owners = isYou ? [] : [within.giver.of]
      return atom({ template: E.relation, owners, by: signed(by), places: isPlain ? [] : [place] })
    }
    const name = partyOf(one, within).name
    const place = { prep: NUMBERS.and.trim(), name: partyOf(other, within).name }
    return atom({ template: E.relationOf.replace('{one}', name), by: signed(by), places: [place] })
  },
  influence: ({ of, in: into, by }, within) => {
    const where = partyOf(into, within)
    const known =
      where.can.length === 1 ||
      where.name === E.parties.republics.name ||
      where.name === E.parties.giver.name ||
      where.name === E.parties.partner.name
    const place = known ? { prep: E.places.in, name: where.name } : { prep: '', name: E.places.there }
    return atom({ template: E.influence, owners: [partyOf(of, within).of], by: signed(by), places: [place] })
  },
  pay: ({ from, to, funds }, within) =>
    plain(
      fill(E.pay, {
        from: partyOf(from, within).name,
        to: partyOf(to, within).name,
        funds: fill(NUMBERS.funds, { n: funds }),
      }),
    ),
  works: ({ on, turns }, within) =>
    alone(
      tidy(
        fill(E.works, { place: placeText(placeOf({ on }, within)), turns: turnsText(turns), owner: within.host.of }),
      ),
    ),
  step: ({ by }, within) => {
    if (by < 0) return plain(E.step.down)
    const { firstFunds, high, lonely, company } = PARAMETERS.ladder
    return plain(
      fill(E.step.up, {
        gain: signed(firstFunds),
        high,
        lonely,
        company,
        owner: `${within.giver.of} ${homeOf(within.giver)}`,
      }),
    )
  },
  airlift: ({ people, from, else: hosts }) =>
    alone(
      fill(E.airlift, {
        people,
        from: either(from.map(id => sectorName(SECTOR[id]))),
        hosts: all(hosts.map(id => named(id).name)),
      }),
    ),
  publish: () => alone(E.publish),
}
