import { RESOLUTIONS } from '../../content/resolutions.ts'
import { choiceRule } from '../actors/doctrine.ts'
import type { Said } from '../actors/kinds.ts'
import { READY } from '../actors/prepare.ts'
import { said } from '../actors/said.ts'
import { isToVote, mayTable, motionRule, voteBy, voteRule } from '../actors/sessions.ts'
import { choose, eventOf } from '../events.ts'
import { SEAT } from '../places.ts'
import { choiceReason, motionReason, voteReason } from '../words/search.ts'
import type { Motion, Vote, World } from '../world.ts'
import type { Mind } from './mind.ts'
import { tableFor } from './playout.ts'
import type { Thinking } from './race.ts'
import { type Option, weigh } from './weigh.ts'

/** What a strategist chooses in events, tables and votes for. */

/** Points that speak beforehand for what the doctrine would do. */
const USUAL = 0.5
const SOURCE = ['design'] as const
/** Capital that is kept for the seat's own orders where its doctrine would table nothing. */
const KEPT = 2

export const choices = (mind: Mind, think: Thinking): Said[] =>
  mind.view.events.flatMap((event, at) => {
    const choice = event.chosen < 0 ? eventOf(event.id)?.choice : undefined
    if (!choice || SEAT[choice.seat] !== mind.seat) return []
    const usual = choiceRule(mind.view, mind.seat, event)?.option
    const options = choice.options.map(
      (option, i): Option<typeof option> => ({
        what: option,
        prior: option.id === usual ? USUAL : 0,
        change: world => choose(world, at, i),
      }),
    )
    const { what, lead, next } = weigh(mind, options, think, think.left, { offering: true, tabling: 'all' })
    const because = choiceReason(what.label, next?.label ?? '', lead)
    return [said(mind.seat, 'choose', { event: event.id, option: what.id }, because, SOURCE)]
  })

/** The resolutions that its doctrine ever tables, against tabling none. */
export const motions = (mind: Mind, think: Thinking): Said[] => {
  const { view, seat } = mind
  if (view.tracks.capital[seat] < KEPT || view.motions.some(({ by }) => by === seat)) return []
  const usual = motionRule(view, seat, mind.dice(0))?.resolution
  const known = new Set(READY[seat].motions.map(({ rule }) => rule.resolution))
  const open = [...known].filter(id => mayTable(view, seat, id))
  if (open.length === 0) return []
  const options: Option<string>[] = [
    { what: '', prior: usual ? 0 : USUAL, change: () => {} },
    ...open.map(id => ({
      what: id,
      prior: id === usual ? USUAL : 0,
      change: (world: World) => tableFor(world, seat, id),
    })),
  ]
  const { what, lead, next = '' } = weigh(mind, options, think, think.left, { offering: false, tabling: 'others' })
  return what ? [said(seat, 'table', { resolution: what }, motionReason(what, next, lead), sourceOf(what))] : []
}

const sourceOf = (id: string): readonly string[] => RESOLUTIONS[id as keyof typeof RESOLUTIONS].source

/** A vote against is cast only where the doctrine has one for this mover and resolution, which then is a red line. */
const voteOn = (mind: Mind, motion: Motion, think: Thinking, most: number): Said => {
  const { view, seat } = mind
  const { resolution } = motion
  const rule = voteRule(view, seat, motion)
  const usual = rule ? voteBy(view, seat, rule) : 'abstain'
  if (rule?.vote === 'against') return said(seat, 'vote', { resolution, vote: 'against' }, rule.because, rule.source)
  const votes = (['for', 'fund', 'abstain'] as const).filter(vote => vote !== 'fund' || view.tracks.funds[seat] >= 1)
  const options = votes.map(
    (vote): Option<Exclude<Vote, ''>> => ({
      what: vote,
      prior: vote === usual ? USUAL : 0,
      change: world => {
        for (const each of world.motions) if (each.resolution === resolution) each.votes[seat] = vote
      },
    }),
  )
  const { what, lead, next = what } = weigh(mind, options, think, most)
  return said(
    seat,
    'vote',
    { resolution, vote: what },
    voteReason(what, next, lead),
    what === usual && rule ? rule.source : SOURCE,
  )
}

export const votes = (mind: Mind, think: Thinking): Said[] => {
  const open = mind.view.motions.filter(motion => isToVote(mind.view, mind.seat, motion))
  const most = think.left / Math.max(1, open.length)
  return open.map(motion => voteOn(mind, motion, think, most))
}
