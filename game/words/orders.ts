import { AREAS, SEATS, SECTORS } from '../../content/ids.ts'
import { NUMBERS } from '../../content/words/en/numbers.ts'
import { capitalOf, type Instance } from '../orders.ts'
import type { World } from '../world.ts'
import { fill, sentence, type Values } from './format.ts'
import { areaName, areaSpoken, seatName, sectorName, spoken } from './names.ts'

/** One order of a seat's menu in words. */

/** What the slots of an order's sentence stand for. */
export const slotsOf = ({ scope, seat, host }: Instance): Values => ({
  giver: spoken(seat),
  host: spoken(host),
  sector: sectorName(scope.sector),
  area: areaSpoken(scope.area),
  target: spoken(scope.target),
  other: spoken(scope.other),
})

/** The key of an order with its form in the catalogue: `line:against`. */
export const keyOf = ({ order, form }: Pick<Instance, 'order' | 'form'>): string =>
  form.form ? `${order}:${form.form}` : order

export const orderName = ({ form, item }: Pick<Instance, 'form' | 'item'>): string => form.name ?? item.name

export const costText = (funds: number, capital: number): string =>
  [funds > 0 ? fill(NUMBERS.funds, { n: funds }) : '', capital > 0 ? fill(NUMBERS.capital, { n: capital }) : '']
    .filter(Boolean)
    .join(NUMBERS.comma) || NUMBERS.free

/** "2 funds, 1 capital", with the ladder's price of now. */
export const orderCost = (world: World, instance: Instance): string =>
  costText(instance.funds, capitalOf(world, instance))

export const orderSentence = (instance: Instance): string => sentence(instance.form.sentence, slotsOf(instance))

/** What an order is aimed at, as a label; '' if at nothing. */
export const targetName = ({ scope: { sector, area, target, other } }: Instance): string =>
  [
    sector >= 0 && SECTORS[sector] ? sectorName(sector) : '',
    area >= 0 && AREAS[area] ? areaName(area) : '',
    target >= 0 && SEATS[target] ? seatName(target) : '',
    seatName(other),
  ]
    .filter(Boolean)
    .join(NUMBERS.comma)
