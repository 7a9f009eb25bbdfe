import { type BodyId, OPIUM_SETTINGS, PATRONS, REPUBLICS, SEATS, SECTORS } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import type { LineCharacter } from '../../content/places/kinds.ts'
import { sectors } from '../../content/places/sectors.ts'
import { TRACKS } from '../../content/tracks.ts'
import { DEAL_WORDS } from '../../content/words/en/deals.ts'
import { DICE, HEADLINES as H, MOVES, SUM_NOTES, SUMS, TURNING } from '../../content/words/en/headlines.ts'
import { NAMES } from '../../content/words/en/names.ts'
import { eventOf } from '../events.ts'
import { meant } from '../orders.ts'
import { LONG_LINE, SEAT } from '../places.ts'
import { PART_LIMITS, PARTS } from '../score.ts'
import type { Change, Roll, Telling } from '../telling.ts'
import type { Deal, World } from '../world.ts'
import { cableText } from './cables.ts'
import { clauseOf, dealSentence } from './deals.ts'
import { deedDice, deedTitle, diceOf as diceBy } from './deeds.ts'
import { eventText } from './event-texts.ts'
import { all, capital, entry, fill, inProse, lower, people, placeIn, sentence } from './format.ts'
import type { DieRow, Headline, SumRow } from './kinds.ts'
import {
  areaSpoken,
  bodyName,
  capitalCity,
  homeSpoken,
  policyName,
  resolutionSpoken,
  sectorName,
  spoken,
  spokenId,
} from './names.ts'
import { keyOf, orderName, slotsOf, targetName } from './orders.ts'
import { lackText } from './refusals.ts'
import { changeRow, isShown, trackName } from './tracks.ts'

/** A told row in words. One entry for each kind of row; the tests hold the table against the rules. */

const { collapseBelow, sharedFrom } = PARAMETERS.score

type Told = Pick<Headline, 'title' | 'who' | 'why'>
type Teller = (row: Telling, world: World) => Told

const number = (row: Telling, key: string, otherwise = 0): number => {
  const value = row.data[key]
  return typeof value === 'number' ? value : otherwise
}
const body = (row: Telling): string => {
  const id = row.data.body
  return id === 'csto' || id === 'sco' ? bodyName(id satisfies BodyId) : ''
}
const won = (rolls: readonly Roll[]): boolean => rolls.length > 0 && rolls[0].face <= rolls[0].in6
const changeOf = ({ changes }: Telling, track: Change['track'], at?: number): Change | undefined =>
  changes.find(change => change.track === track && (at === undefined || change.at === at))
const dealOf = (row: Telling, world: World): Deal | undefined => {
  const deal = world.deals[number(row, 'deal', -1)]
  return deal && deal.by >= 0 ? deal : undefined
}

/** Names that a row's own numbers stand for, where `at` is an actor. */
const twoOf = (row: Telling) => ({ giver: spoken(row.seat), target: spoken(row.at) })
const atLine = (row: Telling) => ({ giver: spoken(row.seat), sector: sectorName(row.at), home: homeSpoken(row.seat) })
const atArea = (row: Telling) => ({ giver: spoken(row.seat), area: areaSpoken(row.at) })
const atHome = (row: Telling) => ({ giver: spoken(row.seat), home: homeSpoken(row.seat) })
const inBody = (row: Telling) => ({ giver: spoken(row.seat), body: body(row), resolution: resolutionSpoken(row.item) })

const agreedTitle = (row: Telling, deal: Deal | undefined): string => {
  const values = twoOf(row)
  if (!deal) return sentence(H.agreed.title, values)
  const noun = (from: boolean) =>
    deal.promises
      .filter(promise => (SEAT[promise.from] === deal.by) === from)
      .map(({ clause }) => entry<string>(DEAL_WORDS.nouns, clause) ?? clause)
  const [given, got] = [noun(true), noun(false)]
  if (given.length === 1 && got.length === 1 && given[0] !== got[0])
    return sentence(H.agreed.trade, { ...values, given: given[0], got: got[0] })
  return sentence(deal.secret ? H.agreed.secret : H.agreed.title, values)
}

const crossingTitle = (row: Telling): string => {
  const { managed, unmanaged, left } = row.data
  const [into, past, waiting] = [managed, unmanaged, left].map(Number)
  const key = ['closed', 'vetted', 'open'][number(row, 'policy')]
  const { crossing } = H
  const chosen =
    key === 'open'
      ? crossing.open
      : key === 'closed'
        ? past
          ? crossing.closedPast
          : crossing.closedWait
        : into
          ? past
            ? crossing.vettedBoth
            : waiting
              ? crossing.vettedWait
              : crossing.vettedAll
          : past
            ? crossing.fullPast
            : crossing.fullWait
  const line: LineCharacter = sectors[SECTORS[row.at]].line
  return sentence(chosen, {
    ...atLine(row),
    managed: people(into),
    unmanaged: people(past),
    left: people(waiting),
    path: crossing.paths[line],
  })
}

/** Told only where somebody was turned away. */
const crossingWhy = (row: Telling): Pick<Told, 'why'> => {
  const { why } = H.crossing
  if (number(row, 'policy') === 2) return { why: why.open }
  if (number(row, 'unmanaged') + number(row, 'left') === 0) return {}
  return { why: LONG_LINE[row.at] ? why.long : sectors[SECTORS[row.at]].line === 'desert' ? why.desert : why.river }
}

const gateTitle = (row: Telling): string => {
  const change = changeOf(row, 'policy')
  const to = number(row, 'policy')
  const { gate } = H
  return sentence(
    to === 0 ? gate.closed : to === 2 ? gate.open : change?.from === 2 ? gate.vettedFromOpen : gate.vettedFromClosed,
    atLine(row),
  )
}

const hardshipTitle = (row: Telling): string => {
  const n = row.changes.filter(({ track }) => track === 'hardship').length
  const has = (label: string) => row.sum.some(term => term.label === label && term.n > 0)
  const { hardship } = H
  if (n === 0) return hardship.none
  const [frozen, winter] = [has('hunger-frozen'), has('hunger-winter')]
  const chosen =
    frozen && winter ? hardship.frozenWinter : frozen ? hardship.frozen : winter ? hardship.winter : hardship.plain
  return sentence(chosen, { areas: fill(hardship.count, { n }) })
}

const homeTitle = (row: Telling): string => {
  const causes = all(row.sum.map(({ label }) => entry<string>(H.home.causes, label) ?? label))
  const change = changeOf(row, 'home', row.seat)
  return sentence(change ? H.home.falls : H.home.stays, { ...atHome(row), causes })
}

const indexTitle = (row: Telling): string => {
  const [from, to] = [number(row, 'from'), number(row, 'to')]
  return sentence(to > from ? H.index.rises : to < from ? H.index.falls : H.index.same, { from, to })
}

/** A number that moved without a cause, as a clause. */
const moveText = (change: Change): string => {
  const { track, at, from, to } = change
  const forms = entry<readonly string[]>(MOVES, track) ?? MOVES.other
  const of = track === 'relation' || track === 'influence' ? '' : TRACKS[track].of
  return fill(forms[to > from ? 1 : 0], {
    home: homeSpoken(at),
    capital: of === 'actor' ? capitalCity(at) : '',
    at: of === 'area' ? areaSpoken(at) : of === 'sector' ? sectorName(at) : '',
    one: spoken(Math.floor(at / SEATS.length)),
    other: spoken(at % SEATS.length),
    patron: track === 'influence' ? spokenId(PATRONS[Math.floor(at / REPUBLICS.length)]) : '',
    republic: track === 'influence' ? spokenId(REPUBLICS[at % REPUBLICS.length]) : '',
    name: trackName(change),
  })
}

const unexplainedTitle = (row: Telling): string => {
  const moves = row.changes.filter(isShown).map(moveText)
  return moves.length ? sentence(H.unexplained.title, { moves: all(moves.slice(0, 2)) }) : H.unexplained.none
}

const paidTitle = (row: Telling): string => {
  const payers = [number(row, 'first', -1), number(row, 'second', -1)].filter(seat => seat >= 0).map(spoken)
  const isWeak = row.rolls.length > 0 && !won(row.rolls)
  const values = {
    ...inBody(row),
    first: payers[0] ?? '',
    second: payers[1] ?? '',
    payers: all(payers),
    count: payers.length,
  }
  return sentence(isWeak ? H.paid.weak : payers.length > 1 ? H.paid.two : H.paid.one, values)
}

const attackFelt = (row: Telling): string => {
  const change = changeOf(row, 'home')
  return change
    ? sentence(H.attack.felt, { ...atArea(row), felt: spoken(change.at) })
    : sentence(H.attack.plain, atArea(row))
}

const cameToNothing = (row: Telling): Told => {
  const instance = meant(row.seat, row.item)
  const giver = spoken(row.seat)
  const order = instance ? [orderName(instance), targetName(instance)].filter(Boolean).join(', ') : row.item
  const { title, titleS } = H['came-to-nothing']
  return {
    title: sentence(giver.endsWith('s') ? titleS : title, { giver, order }),
    why: lackText(String(row.data.lack)),
  }
}

const TELL: Readonly<Record<string, Teller>> = {
  carried: row => ({
    title: sentence(H.carried.title, inBody(row)),
    who: sentence(H.carried.who, { ...inBody(row), inFavour: number(row, 'inFavour') }),
  }),
  unpaid: row => ({ title: sentence(H.unpaid.title, inBody(row)), why: H.unpaid.why }),
  paid: row => ({ title: paidTitle(row) }),
  failed: row => ({
    title: sentence(number(row, 'against') > 0 ? H.failed.blocked : H.failed.lukewarm, inBody(row)),
    who: sentence(H.failed.who, inBody(row)),
    why: number(row, 'against') > 0 ? H.failed.whyBlocked : H.failed.whyLukewarm,
  }),
  idle: row => ({ title: sentence(row.changes.length ? H.idle.lost : H.idle.kept, inBody(row)), why: H.idle.why }),
  'put-off': row => ({
    title: sentence(H['put-off'].title, inBody(row)),
    who: sentence(H['put-off'].who, inBody(row)),
    why: H['put-off'].why,
  }),

  agreed: (row, world) => {
    const deal = dealOf(row, world)
    return { title: agreedTitle(row, deal), ...(deal && { who: dealSentence(deal) }) }
  },
  duty: row => ({
    title: sentence(entry<string>(H.duty, row.item) ?? H.duty.other, {
      ...twoOf(row),
      sector: sectorName(placeIn(SECTORS, String(row.data.sector))),
    }),
  }),
  broke: (row, world) => {
    const deal = dealOf(row, world)
    const name = clauseOf(row.item)?.name ?? ''
    return {
      title: sentence(H.broke.title, { ...twoOf(row), clause: lower(name) }),
      why: H.broke.why,
      ...(deal && { who: dealSentence(deal) }),
    }
  },
  lapsed: (row, world) => {
    const deal = dealOf(row, world)
    return {
      title: sentence(H.lapsed.title, { ...twoOf(row), clause: lower(clauseOf(row.item)?.name ?? '') }),
      why: lackText(String(row.data.lack)),
      ...(deal && { who: dealSentence(deal) }),
    }
  },
  leaked: (row, world) => {
    const deal = dealOf(row, world)
    return {
      title: sentence(H.leaked.title, twoOf(row)),
      ...(deal && { who: dealSentence({ ...deal, secret: false }) }),
    }
  },
  'leave-refused': row => {
    const instance = meant(row.at, row.item)
    const template = (instance && entry<string>(H['leave-refused'], keyOf(instance))) || H['leave-refused'].other
    return {
      title: sentence(template, { ...(instance ? slotsOf(instance) : {}), ...twoOf(row) }),
      why: H['leave-refused'].why,
    }
  },

  gate: row => ({ title: gateTitle(row) }),
  'opium-rule': row => ({ title: H['opium-rule'][OPIUM_SETTINGS.find(id => id === row.item) ?? 'leave'] }),

  order: row => ({ title: deedTitle(row) }),
  'order-goes-on': row => {
    const instance = meant(row.seat, row.item)
    return { title: instance ? sentence(H['order-goes-on'].title, slotsOf(instance)) : '' }
  },
  'came-to-nothing': cameToNothing,

  hardship: row => ({ title: hardshipTitle(row), why: H.hardship.why }),
  'hardship-fighting': row => ({
    title: sentence(won(row.rolls) ? H['hardship-fighting'].worse : H['hardship-fighting'].same, atArea(row)),
  }),
  displacement: row => {
    const lines = [...new Set(row.changes.filter(({ track }) => track === 'queue').map(({ at }) => sectorName(at)))]
    return {
      title: sentence(H.displacement.title, {
        ...atArea(row),
        people: people(number(row, 'people')),
        sectors: all(lines),
      }),
      why: H.displacement.why,
    }
  },
  crossing: row => ({
    title: crossingTitle(row),
    who: sentence(H.crossing.who, { ...atLine(row), policy: policyName(number(row, 'policy')) }),
    ...crossingWhy(row),
  }),
  'turned-aside': row => ({
    title: sentence(H['turned-aside'].title, {
      ...atLine(row),
      other: sectorName(number(row, 'to')),
      people: people(1),
    }),
    why: H['turned-aside'].why,
  }),
  infiltration: row => ({
    title: sentence(won(row.rolls) ? H.infiltration.came : H.infiltration.none, atHome(row)),
    why: H.infiltration.why,
  }),
  'attack-abroad': row => ({ title: sentence(H['attack-abroad'].title, atHome(row)), why: H['attack-abroad'].why }),
  steppe: row => ({ title: sentence(won(row.rolls) ? H.steppe.felt : H.steppe.none, atHome(row)) }),
  opium: row => ({ title: row.changes.length ? H.opium.fills : H.opium.none }),
  traffic: row => ({
    title: sentence(won(row.rolls) ? H.traffic.harm : H.traffic.none, atHome(row)),
    why: H.traffic.why,
  }),
  'isis-grows': row => ({ title: sentence(H['isis-grows'].title, atArea(row)), why: H['isis-grows'].why }),
  attack: row => ({ title: attackFelt(row) }),
  raid: row => ({ title: sentence(changeOf(row, 'assured') ? H.raid.assured : H.raid.plain, atLine(row)) }),
  'many-attacks': row => ({ title: sentence(H['many-attacks'].title, { attacks: inProse(number(row, 'attacks')) }) }),
  clash: row => ({ title: sentence(won(row.rolls) ? H.clash.came : H.clash.none, atLine(row)), why: H.clash.why }),
  cools: row => ({ title: sentence(H.cools.title, atLine(row)) }),
  home: row => ({ title: homeTitle(row) }),
  'own-master': row => ({ title: sentence(H['own-master'].title, atHome(row)) }),

  works: row => {
    const donor = number(row, 'donor', -1)
    const isDone = changeOf(row, 'works')?.to === 0
    const by = isDone ? H.works.whoFinished : H.works.who
    return {
      title: sentence(isDone ? H.works.finished : H.works.goesOn, atLine(row)),
      ...(donor >= 0 && { who: sentence(by, { donor: spoken(donor) }) }),
    }
  },
  wears: row => {
    const change = changeOf(row, 'guard')
    return { title: sentence(change && change.to > change.from ? H.wears.up : H.wears.down, atLine(row)) }
  },
  income: () => ({ title: H.income.title }),
  index: row => ({ title: indexTitle(row), why: fill(H.index.why, { collapse: collapseBelow, shared: sharedFrom }) }),
  collapse: () => ({ title: H.collapse.title }),
  completed: () => ({ title: H.completed.title }),
  closed: row => ({ title: sentence(H.closed.title, { turn: number(row, 'turn') }), why: H.closed.why }),

  injected: row => {
    const event = eventOf(row.item)
    return { title: event?.headline ?? '', who: H.injected.who, ...(event && { why: eventText(row.item) }) }
  },
  written: row => ({ title: String(row.data.text), who: H.written.who }),
  amended: row => ({ title: H.amended.title, why: String(row.data.reason) }),
  held: () => H.held,
  acted: row => ({
    title: sentence(H.acted.title, twoOf(row)),
    who: entry<string>(H.acted.doings, String(row.data.doing)) ?? H.acted.doings.talk,
  }),
  rewound: row => ({ title: sentence(H.rewound.title, { turn: number(row, 'turn') }), why: H.rewound.why }),

  event: row => {
    const event = eventOf(row.item)
    return {
      title: event?.headline ?? '',
      who: event?.date ? fill(H.event.onRecord, { date: event.date }) : H.event.chance,
      ...(event && { why: eventText(row.item) }),
    }
  },
  choice: row => {
    const choice = eventOf(row.item)?.choice
    const label = choice?.options[number(row, 'option')]?.label ?? ''
    return {
      title: sentence(H.choice.title, { ...atHome(row), label }),
      ...(choice && { who: choice.question }),
    }
  },
  published: (row, world) => {
    const cable = world.cables.find(each => each.id === number(row, 'cable', -1))
    return { title: H.published.title, ...(cable && { who: cableText(cable) }) }
  },
  unexplained: row => ({ title: unexplainedTitle(row) }),
}

const sumOf = (row: Telling): SumRow[] =>
  row.sum.map(({ label, n, place }) => {
    const part = /^part-(\d)$/.exec(label)
    if (part) {
      const at = Number(part[1])
      return { label: capital(NAMES.parts[PARTS[at]]), n, note: fill(SUM_NOTES.part, { most: PART_LIMITS[at] }) }
    }
    const strong = (TURNING as readonly string[]).includes(label)
    const text = fill(entry<string>(SUMS, label) ?? label, { area: areaSpoken(place ?? -1) })
    return { label: text, n, ...(strong && { strong: true as const }) }
  })

const diceOf = (row: Telling): DieRow[] => {
  if (row.kind === 'order') return deedDice(row)
  const event = eventOf(row.item)
  if (event && (row.kind === 'event' || row.kind === 'injected')) return diceBy(row.rolls, event.effects, -1)
  if (event?.choice && row.kind === 'choice')
    return diceBy(row.rolls, event.choice.options[number(row, 'option')]?.effects ?? [], row.seat)
  const what = entry<string>(DICE, row.kind) ?? DICE.other
  return row.rolls.map((roll, i) => ({ ...roll, what: row.kind === 'attack' && i > 0 ? DICE.attackFelt : what }))
}

/** Several changes of one number read as one. */
const joined = (changes: readonly Change[]): Change[] => {
  const by = new Map<string, Change>()
  for (const change of changes) {
    const key = `${change.track} ${change.at}`
    const first = by.get(key)
    by.set(key, first ? { ...first, to: change.to } : change)
  }
  return [...by.values()].filter(({ from, to }) => from !== to)
}

export const headline = (row: Telling, world: World): Headline => {
  const told = entry(TELL, row.kind)?.(row, world) ?? { title: row.kind }
  const sum = sumOf(row)
  return {
    ...told,
    ...(sum.length > 0 && { sum }),
    changes: joined(row.changes.filter(isShown)).map(changeRow),
    dice: diceOf(row),
  }
}
