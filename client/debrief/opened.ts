import { AGENDAS } from '../../content/agendas/index.ts'
import { OPIUM_SETTINGS, SECTORS } from '../../content/ids.ts'
import { eventOf } from '../../game/events.ts'
import type { ArgsOf, MoveId } from '../../game/moves/index.ts'
import { meant } from '../../game/orders.ts'
import { OWNER, SEAT, TALIBAN } from '../../game/places.ts'
import { decided } from '../../game/play.ts'
import {
  cableText,
  consentSentence,
  dealSentence,
  messageText,
  motionSentence,
  orderSentence,
  policyName,
  seatName,
  sectorName,
  spoken,
  voteName,
} from '../../game/words/index.ts'
import type { World } from '../../game/world.ts'
import { filled } from '../resolution/phrase.ts'
import type { Why } from '../solo/table.ts'
import type { Played, Replay } from './replay.ts'
import { declassifiedWords as words } from './words.ts'

/** One thing that comes to light: a sentence, what was written beside it, and why a scripted actor did it. */
export type Opened = {
  readonly text: string
  readonly aside?: string
  readonly reason?: string
  readonly why?: Why
  /** It was covert, or secret. */
  readonly isSecret?: true
}
export type Group = { readonly title: string; readonly items: readonly Opened[] }

type Look = { readonly replay: Replay; readonly played: Played; readonly seat: number }

/** Why a scripted actor made the latest decision of this kind in this turn. */
const whyOf = <M extends MoveId>(
  { replay, played, seat }: Look,
  move: M,
  fits: (args: ArgsOf<M>) => boolean,
): Why | undefined =>
  replay.made.findLast(made => {
    const decision = decided(made.decision)
    return (
      made.turn === played.turn &&
      decision.move === move &&
      decision.seat !== 'control' &&
      SEAT[decision.seat] === seat &&
      fits(decision.args as ArgsOf<M>)
    )
  })?.why

const ordersIn = (look: Look): Opened[] => {
  const { played, seat } = look
  const plan = played.plans[seat]
  const written = plan.calls.flatMap((call, slot): Opened[] => {
    const order = call === '' ? undefined : meant(seat, call)
    if (!order) return []
    const isIdle = played.told.some(row => row.kind === 'came-to-nothing' && row.seat === seat && row.item === call)
    return [
      {
        text: orderSentence(order),
        aside: isIdle ? words.cameToNothing : undefined,
        reason: plan.reasons[slot] || undefined,
        why: whyOf(look, 'draft', args => args.call === call),
        isSecret: order.item.secret,
      },
    ]
  })
  return written.length > 0 ? written : [{ text: words.noOrder }]
}

const gatesIn = (look: Look): Opened[] => {
  const { played, seat } = look
  const gates = SECTORS.flatMap((id, at): Opened[] =>
    OWNER[at] !== seat || played.gates[at] === played.gatesBefore[at]
      ? []
      : [
          {
            text: filled(words.gate, {
              sector: sectorName(at),
              from: policyName(played.gatesBefore[at]),
              to: policyName(played.gates[at]),
            }),
            why: whyOf(look, 'gate', args => args.sector === id),
          },
        ],
  )
  if (seat !== TALIBAN || played.opium === played.opiumBefore) return gates
  const [from, to] = [words.opiumNames[played.opiumBefore], words.opiumNames[played.opium]]
  const why = whyOf(look, 'opium', args => args.rule === OPIUM_SETTINGS[played.opium])
  return [...gates, { text: filled(words.opium, { from, to }), why }]
}

const choicesIn = (look: Look): Opened[] =>
  look.played.events.flatMap(({ id, chosen }): Opened[] => {
    const event = eventOf(id)
    const option = event?.choice?.options[chosen]
    if (!event?.choice || !option || SEAT[event.choice.seat] !== look.seat) return []
    return [
      {
        text: filled(words.chose, { event: event.headline, option: option.label }),
        why: whyOf(look, 'choose', args => args.event === id),
      },
    ]
  })

const pactsIn = (look: Look): Opened[] =>
  look.replay.final.deals
    .filter(({ turn, by }) => turn === look.played.turn && by === look.seat)
    .map(deal => ({
      text: filled(words.pact, {
        seat: spoken(deal.to),
        secret: deal.secret ? words.secret : words.open,
        text: dealSentence(deal, look.replay.final),
      }),
      aside: words.states[deal.state],
      why: whyOf(look, 'propose', args => SEAT[args.to] === deal.to),
      isSecret: deal.secret || undefined,
    }))

const votesIn = (look: Look): Opened[] =>
  look.played.motions.flatMap(motion =>
    motion.votes[look.seat] === ''
      ? []
      : [
          {
            text: motionSentence(motion),
            aside: voteName(motion.votes[look.seat]),
            why:
              motion.by === look.seat
                ? whyOf(look, 'table', args => args.resolution === motion.resolution)
                : whyOf(look, 'vote', args => args.resolution === motion.resolution),
          },
        ],
  )

const askedIn = (look: Look): Opened[] =>
  look.played.consents
    .filter(({ by, host }) => by === look.seat || host === look.seat)
    .map(consent => ({
      text: consentSentence(consent),
      aside: words.answers[consent.answer],
      why:
        consent.host === look.seat
          ? whyOf(look, 'consent', args => SEAT[args.by] === consent.by && args.call === consent.call)
          : undefined,
    }))

const cablesIn = ({ replay: { final }, played, seat }: Look): Opened[] =>
  final.cables
    .filter(({ turn, to }) => turn === played.turn && to === seat)
    .map(cable => ({
      text: cableText(cable, final),
      aside:
        [
          cable.shown.length > 0 ? filled(words.shown, { seats: cable.shown.map(seatName).join(', ') }) : '',
          cable.published ? words.published : '',
        ]
          .filter(Boolean)
          .join(' ') || undefined,
    }))

const messagesIn = ({ replay: { final }, played, seat }: Look): Opened[] =>
  final.messages
    .filter(({ turn, from }) => turn === played.turn && from === seat)
    .map(message => ({
      text:
        message.to.length === 0
          ? filled(words.toAll, { text: messageText(message) })
          : filled(words.to, { seats: message.to.map(spoken).join(', '), text: messageText(message) }),
    }))

const agendaIn = (world: World, seat: number, turn: number): Opened[] => {
  const agenda =
    turn === 1 ? Object.entries(AGENDAS[SEAT_IDS[seat]]).find(([id]) => id === world.agendas[seat])?.[1] : undefined
  return agenda ? [{ text: `${agenda.name}. ${agenda.text}` }] : []
}
const SEAT_IDS = Object.keys(SEAT) as (keyof typeof SEAT)[]

/** What a seat had on its desk in a turn. */
export const openedBy = (replay: Replay, played: Played, seat: number): Group[] => {
  const look = { replay, played, seat }
  return [
    { title: words.agenda, items: agendaIn(replay.final, seat, played.turn) },
    { title: words.orders, items: ordersIn(look) },
    { title: words.gates, items: gatesIn(look) },
    { title: words.choice, items: choicesIn(look) },
    { title: words.pacts, items: pactsIn(look) },
    { title: words.asked, items: askedIn(look) },
    { title: words.votes, items: votesIn(look) },
    { title: words.cable, items: cablesIn(look) },
    { title: words.messages, items: messagesIn(look) },
  ].filter(({ items }) => items.length > 0)
}
