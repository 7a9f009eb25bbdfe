import { ACTORS } from '../../content/actors/index.ts'
import { SEATS } from '../../content/ids.ts'
import { CABLE_WORDS } from '../../content/words/en/cables.ts'
import { eventOf } from '../events.ts'
import { meant } from '../orders.ts'
import type { Cable, World } from '../world.ts'
import { sentence } from './format.ts'
import { spoken } from './names.ts'
import { orderName, targetName } from './orders.ts'

/** What cables say. */

const agendaText = (seat: number, id: string): { name: string; text: string } =>
  ACTORS[SEATS[seat]]?.agendas.find(agenda => agenda.id === id) ?? { name: id, text: '' }

export const cableText = (cable: Pick<Cable, 'kind' | 'about' | 'other' | 'item'>, _world?: World): string => {
  const about = spoken(cable.about)
  const template = CABLE_WORDS[cable.kind]
  if (cable.kind === 'agenda') return sentence(template, { about, ...agendaText(cable.about, cable.item) })
  if (cable.kind === 'event') return sentence(template, { headline: eventOf(cable.item)?.headline ?? '' })
  const order = cable.kind === 'covert' ? meant(cable.about, cable.item) : undefined
  return sentence(template, { about, other: spoken(cable.other), order: order ? orderSecret(order) : '' })
}

const orderSecret = (order: NonNullable<ReturnType<typeof meant>>): string =>
  [`“${orderName(order)}”`, targetName(order)].filter(Boolean).join(', ').concat('.')
