import { CLAUSES } from '../../content/clauses.ts'
import { SEATS, type SeatId } from '../../content/ids.ts'
import type { Clause, Form, Need, Order, Resolution } from '../../content/kinds.ts'
import { ORDERS } from '../../content/orders/index.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { TRACKS } from '../../content/tracks.ts'
import type { Amount, Condition, Effect, Who } from '../../content/vocabulary.ts'
import { CLAUSE_WORDS, EFFECT_WORDS as E } from '../../content/words/en/effects.ts'
import { NUMBERS } from '../../content/words/en/numbers.ts'
import { SECTOR } from '../places.ts'
import { conditionText, isComparison, isFrom, narrowed, oneOfThem, open, settled, wordOf } from './conditions.ts'
import { all, capital, either, entry, fill, signed } from './format.ts'
import { sectorName } from './names.ts'
import { homeOf, named, type Place, party, partyOf, placeOf, placeText, type Voice, voice } from './voice.ts'

/** The words for every kind of effect. The compiler asks for each, as it does in the interpreter. */

type Of<K extends Effect['kind']> = Extract<Effect, { kind: K }>

/** A plain change: several that are alike read as one. */
type Atom = {
  readonly template: string
  readonly owners: readonly string[]
  readonly words: readonly string[]
  readonly by: string
  readonly places: readonly Place[]
  readonly most?: number
}
/** A clause of the text; a branch is a sentence of its own. */
type Piece = { readonly text: string; readonly kind: 'plain' | 'alone' | 'branch'; readonly atom?: Atom }

const plain = (text: string): Piece[] => (text ? [{ text, kind: 'plain' }] : [])
const alone = (text: string): Piece[] => (text ? [{ text, kind: 'alone' }] : [])
const branch = (text: string): Piece[] => [{ text, kind: 'branch' }]
const ALONE: readonly string[] = E.alone
const told = (track: string, text: string): Piece[] => (ALONE.includes(track) ? alone(text) : plain(text))
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:;])/g, '$1')
    .trim()

const placesText = (places: readonly Place[]): string => {
  const preps = new Set(places.map(({ prep }) => prep))
  if (preps.size === 1 && places[0].prep) return `${places[0].prep} ${all(places.map(({ name }) => name))}`
  return all(places.map(placeText))
}

const atomText = (atom: Atom, isOnly: boolean): string => {
  const text = tidy(
    fill(atom.template, {
      owner: all(atom.owners.filter(Boolean)),
      word: all(atom.words),
      by: atom.by,
      place: placesText(atom.places.filter(({ name }) => name)),
    }),
  )
  if (atom.most === undefined) return text
  return fill(isOnly ? E.atMostAlone : E.atMost, { text, most: atom.most })
}

const atom = (item: Partial<Atom> & Pick<Atom, 'by'>): Piece[] => {
  const made: Atom = { template: E.change, owners: [], words: [], places: [], ...item }
  return [{ text: '', kind: 'plain', atom: made }]
}

const same = <T>(one: readonly T[], other: readonly T[]): boolean => JSON.stringify(one) === JSON.stringify(other)
const joinAtoms = (one: Atom, other: Atom): Atom | undefined => {
  if (one.template !== other.template || one.by !== other.by || one.most !== other.most) return undefined
  const words = same(one.words, other.words)
  const owners = same(one.owners, other.owners)
  const places = same(one.places, other.places)
  if (words && owners) return { ...one, places: [...one.places, ...other.places] }
  if (words && places) return { ...one, owners: [...one.owners, ...other.owners] }
  if (owners && places && one.words.length > 0) return { ...one, words: [...one.words, ...other.words] }
  return undefined
}

/** Like changes side by side or apart become one clause, as long as no branch stands between them. */
const merged = (pieces: readonly Piece[]): Piece[] => {
  const out: Piece[] = []
  for (const piece of pieces) {
    const from = out.findLastIndex(each => each.kind === 'branch') + 1
    const at = out.findIndex((each, i) => i >= from && each.atom && piece.atom && joinAtoms(each.atom, piece.atom))
    if (at < 0 || !piece.atom) out.push(piece)
    else out[at] = { ...out[at], atom: joinAtoms(out[at].atom as Atom, piece.atom) }
  }
  return out.map(piece => (piece.atom ? { ...piece, text: atomText(piece.atom, out.length === 1) } : piece))
}

const amountText = (by: Amount): string => {
  if (typeof by === 'number') return signed(by)
  const sign = by === 'strength' ? 1 : -1
  return fill(E.strength, { one: signed(sign), two: signed(2 * sign) })
}
const isUp = (by: Amount): boolean => by === 'strength' || (typeof by === 'number' && by > 0)

const turnsText = (turns: number): string => (turns === 1 ? E.turnNow : fill(E.turns, { n: turns }))

/** Extra that the card itself limits: a need that compares the very track the effect raises. */
type Within = Voice & { readonly caps: ReadonlyMap<string, number> }

const capKey = (item: object): string => {
  const { track, of, at, on } = item as { track: string; of?: string; at?: string; on?: string }
  return [track, of, at, on].filter(Boolean).join(' ')
}
const capsOf = (needs: readonly Need[] = []): ReadonlyMap<string, number> =>
  new Map(
    needs.flatMap(({ if: condition }) => {
      if (!isComparison(condition)) return []
      const [value, sign] = condition
      if (sign !== '<=' || typeof value !== 'object' || !('track' in value)) return []
      return [[capKey(value), TRACKS[value.track].max] as const]
    }),
  )

const ownerOf = (item: object, within: Voice) => {
  const { of } = item as { readonly of?: Who }
  return of === undefined ? undefined : partyOf(of, within)
}

const SAY: { readonly [K in Effect['kind']]: (effect: Of<K>, within: Within, depth: number) => Piece[] } = {
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
  roll: ({ in6, more = [], then, otherwise = [] }, within, depth) => {
    const each = more
      .filter(({ if: condition }) => settled(condition, within) === undefined)
      .map(({ if: condition, by }) =>
        fill(E.rollEach, { in6: in6 + by, condition: conditionText(open(condition, within), within) }),
      )
    const extra = each.length ? fill(E.rollMore, { more: all(each) }) : ''
    const rolled = fill(E.roll, { in6, more: extra, then: inner(then, within, depth) })
    return branch(rolled + elseText(otherwise, within, depth))
  },
  when: ({ if: condition, then, otherwise = [] }, within, depth) => {
    const known = settled(condition, within)
    if (known !== undefined) return piecesOf(known ? then : otherwise, within, depth)
    const left = open(condition, within)
    const text = inner(then, { ...within, ...narrowed(left, within) }, depth)
    if (!text && otherwise.length === 0) return []
    const isStrong = isComparison(left) && typeof left[0] === 'object' && 'strength' in left[0]
    const says = conditionText(left, within)
    const rolled = isStrong
      ? fill(E.strong, { then: text })
      : isFrom(left)
        ? `${says}: ${text}`
        : fill(E.if, { condition: says, then: text })
    return branch(rolled + elseText(otherwise, within, depth))
  },
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

const sayOne = <K extends Effect['kind']>(effect: Of<K>, within: Within, depth: number): Piece[] =>
  (SAY[effect.kind] as (effect: Of<K>, within: Within, depth: number) => Piece[])(effect, within, depth)

const elseText = (effects: readonly Effect[], within: Within, depth: number): string => {
  if (effects.length === 0) return ''
  const text = inner(effects, within, depth)
  if (!text) return ''
  const opens = effects[0].kind === 'roll' || effects[0].kind === 'when'
  const says = fill(opens ? E.otherwiseBranch : E.otherwise, { then: text })
  return depth === 0 ? `. ${capital(says)}` : `; ${says}`
}

/** The pieces of a branch, on one line. */
const inner = (effects: readonly Effect[], within: Within, depth: number): string => {
  const pieces = piecesOf(effects, within, depth + 1)
  return pieces
    .map(({ text, kind }, i) => {
      if (i === 0) return text
      const before = pieces[i - 1].text
      const piece = text.endsWith(`: ${before}`) ? text.slice(0, -before.length) + E.again : text
      return kind === 'branch' ? `; ${fill(E.then, { piece })}` : NUMBERS.comma + text
    })
    .join('')
}

type Mirror = { readonly role: 'giver' | 'other'; readonly who: SeatId }
const swapped = (effects: readonly Effect[], one: string): string =>
  JSON.stringify(effects)
    .replaceAll(`"${one}-sectors"`, '"§"')
    .replaceAll('"target-sectors"', `"${one}-sectors"`)
    .replaceAll('"§"', '"target-sectors"')

/** Two conditions that say the same of either side: "if either is Kabul: … on the other's line". */
const mirrorOf = (one: Effect, next: Effect | undefined): Mirror | undefined => {
  if (one.kind !== 'when' || next?.kind !== 'when') return undefined
  const roles = [one.if, next.if].map(each => (!isComparison(each) && 'same' in each ? each.same : undefined))
  const [first, second] = roles
  if (!first || !second || first[1] !== second[1]) return undefined
  const role = [first[0], second[0]].find(each => each === 'giver' || each === 'other')
  const hasTarget = first[0] === 'target' || second[0] === 'target'
  if (!role || !hasTarget || swapped(one.then, role) !== JSON.stringify(next.then)) return undefined
  return { role: role as Mirror['role'], who: first[1] as SeatId }
}

const piecesOf = (effects: readonly Effect[], within: Within, depth: number): Piece[] => {
  const pieces: Piece[] = []
  for (let i = 0; i < effects.length; i++) {
    const effect = effects[i]
    const mirror = mirrorOf(effect, effects[i + 1])
    const isOpen =
      mirror && [effect, effects[i + 1]].every(each => each.kind === 'when' && settled(each.if, within) === undefined)
    if (!mirror || !isOpen || effect.kind !== 'when') {
      pieces.push(...sayOne(effect, within, depth))
      continue
    }
    const sides: Condition =
      mirror.role === 'giver'
        ? { any: [{ same: ['target', mirror.who] }, { same: ['giver', mirror.who] }] }
        : { same: ['other', mirror.who] }
    const far = { ...within, giver: party('other'), target: party('other'), other: party('other') }
    const says = mirror.role === 'giver' ? conditionText(sides, within) : oneOfThem(mirror.who)
    pieces.push(...branch(fill(E.if, { condition: says, then: inner(effect.then, far, depth) })))
    i++
  }
  return merged(pieces)
}

/** Sentences of a rules text. */
const textOf = (effects: readonly Effect[], within: Within): string => {
  const sentences: string[] = []
  let run: string[] = []
  const close = () => {
    if (run.length) sentences.push(`${capital(run.join(NUMBERS.comma))}.`)
    run = []
  }
  for (const { text, kind } of piecesOf(effects, within, 0)) {
    if (kind === 'plain') run.push(text)
    else {
      close()
      sentences.push(`${capital(text)}.`)
    }
  }
  close()
  return sentences.join(' ')
}

/** Whom a form can name; nobody names himself. */
const can = (form: Form, key: 'target' | 'other', seat: number): readonly SeatId[] => {
  for (const target of form.targets) {
    if (key in target) {
      const list = (target as Readonly<Record<string, readonly SeatId[] | 'others'>>)[key]
      return (list === 'others' ? SEATS : list).filter(id => id !== SEATS[seat])
    }
  }
  return []
}

/** What a card does, from the giver's chair; for one giver where it is known. */
export const rulesText = (form: Form, _order: Order, seat = -1): string =>
  textOf(form.effects, {
    ...voice({
      giver: party('you', seat < 0 ? form.by : [SEATS[seat]]),
      target: party('target', can(form, 'target', seat)),
      other: party('other', can(form, 'other', seat)),
      hasArea: form.targets.some(target => 'area' in target),
      ...(form.targets.some(target => 'sector' in target && target.sector === 'own')
        ? { host: party('you', form.by) }
        : {}),
    }),
    caps: capsOf(form.needs),
  })

/** What the words of a resolution do, and what paying for it does. */
export const rulesTextOf = ({ words = [], effects, needs }: Resolution): string => {
  const within = { ...voice({ giver: party('mover') }), caps: capsOf(needs) }
  const said = words.length ? [fill(E.words, { text: textOf(words, within) })] : []
  return [...said, fill(E.paid, { text: textOf(effects, within) })].join(' ')
}

const partyTo = (role: 'giver' | 'partner', ids: readonly SeatId[], seat: number) =>
  seat >= 0 ? named(SEATS[seat]) : ids.length === 1 ? named(ids[0]) : party(role, ids)

const NO_CAPS: ReadonlyMap<string, number> = new Map()

/** What a clause binds its parties to; with their names where they are known. */
export const clauseText = (clause: Clause, giver = -1, target = -1): string => {
  const id = Object.entries<Clause>(CLAUSES).find(([, each]) => each === clause)?.[0] ?? ''
  const parties = {
    giver: partyTo('giver', clause.giver, giver),
    target: partyTo('partner', clause.target, target),
    host: partyTo('partner', clause.target, target),
  }
  const effects = textOf(clause.effects, { ...voice(parties), caps: NO_CAPS })
  const { price, consents = [], forbids = [], duty } = clause
  const who = price && capital(parties[price.by].name)
  return [
    price ? fill(CLAUSE_WORDS.price, { who: who ?? '', funds: fill(NUMBERS.funds, { n: price.funds }) }) : '',
    effects ? fill(CLAUSE_WORDS[duty], { effects }) : '',
    ...consents.map(order => fill(CLAUSE_WORDS.consents, { order: consented(order) })),
    ...forbids.map(what => CLAUSE_WORDS.forbids[what]),
    entry<string>(CLAUSE_WORDS.own, id) ?? '',
  ]
    .filter(Boolean)
    .join(' ')
}

const consented = (call: string): string => {
  const name = entry<Order>(ORDERS, call.split(':')[0])?.name ?? ''
  return `“${name}”`
}

/** What breaking a promise costs. */
export const breachText = (): string => fill(CLAUSE_WORDS.breach, { breach: signed(PARAMETERS.agreements.breach) })

/** What an event, or one of its options, does; `seat` is the one that chooses. */
export const eventEffectsText = (effects: readonly Effect[], seat = -1): string =>
  textOf(effects, { ...voice(seat < 0 ? {} : { giver: named(SEATS[seat]) }), caps: NO_CAPS })

/** What a branch of an order does, without the dice that follow in it. */
export const inBranch = (effects: readonly Effect[], seat: number, form?: Form): string =>
  inner(
    effects.filter(({ kind }) => kind !== 'roll'),
    {
      ...voice({
        ...(seat < 0 ? {} : { giver: named(SEATS[seat]) }),
        hasArea: form?.targets.some(target => 'area' in target) ?? false,
      }),
      caps: NO_CAPS,
    },
    0,
  )
