import { AREAS, SECTORS } from '../../content/ids.ts'
import { type AreaBlock, areaWanted, type SectorBlock, sectorWanted } from './blocks.ts'
import { around, type Placed, roomOf, type Wanted } from './boxes.ts'
import type { Disc } from './discs.ts'
import { towns } from './geometry.ts'
import { type InfluenceBlock, influenceWanted } from './influence.tsx'
import { evenly } from './ink.ts'
import {
  type CrossingName,
  crossingWanted,
  degreeWanted,
  type StateName,
  stateWanted,
  type TownName,
  townWanted,
  type WaterName,
  waterNames,
} from './names.ts'
import type { XY } from './plane.ts'
import type { Queue } from './queues.ts'
import type { Route } from './routes.ts'
import type { MapState } from './state.ts'
import { EM, SIZE, wide } from './type-size.ts'
import { onScreen, type View } from './view.ts'
import { type MapWords, people } from './words.ts'

/** All that is lettered on one sheet, each with its place. What found no room is absent, never smaller. */
export type Lettering = {
  readonly notes: readonly Placed<readonly string[]>[]
  readonly influence: readonly Placed<InfluenceBlock>[]
  readonly sectors: readonly Placed<SectorBlock>[]
  readonly areas: readonly Placed<AreaBlock>[]
  readonly towns: readonly Placed<TownName>[]
  readonly crossings: readonly Placed<CrossingName>[]
  readonly states: readonly Placed<StateName>[]
  readonly waters: readonly WaterName[]
  readonly degrees: readonly Placed<string>[]
  readonly indicative: Placed<string> | undefined
}

type Shown = {
  readonly discs: readonly Disc[]
  readonly queues: readonly Queue[]
  readonly routes: readonly Route[]
  readonly ink: readonly XY[]
}

/** Order of rights: crossings and people, what they say, sectors, areas, water, towns, states, degrees. */
export function letteringOf(view: View, state: MapState, words: MapWords, shown: Shown): Lettering {
  const room = roomOf(view.width, view.height, shown.ink)
  const placeAll = <T>(list: readonly Wanted<T>[]) => list.flatMap(wanted => room.place(wanted) ?? [])
  /** The first of several forms that finds room. */
  const placeOne = <T>(forms: readonly Wanted<T>[]): Placed<T>[] => {
    for (const form of forms) {
      const placed = room.place(form)
      if (placed) return [placed]
    }
    return []
  }

  for (const disc of shown.discs) room.block(around(disc.at, view.disc + 1))
  for (const queue of shown.queues) room.block(queue.box)
  for (const route of shown.routes) {
    for (const at of evenly(route.line, 6)) room.block(around(at, 2))
    for (const way of route.ways) room.block(around(way.at(-1) ?? route.end, view.person + 1))
  }

  const indicative = room.place(indicativeWanted(view, words.indicative))
  const notes = shown.routes.flatMap(route => placeOne([noteWanted(view, words, route)]))
  const influence = (state.influence ?? []).flatMap(each => placeOne([influenceWanted(view, words, each)]))
  const sectors = (state.influence ? [] : SECTORS).flatMap(id => placeOne(sectorWanted(view, state, words, id)))
  const areas = AREAS.flatMap(id => placeOne(areaWanted(view, state, words, id)))
  const waters = waterNames(view, room, words)
  const townNames = towns.flatMap(town => {
    const placed = placeOne(townWanted(view, room, shown.discs, town, words.towns[town.id]))
    if (placed.length > 0) room.block(around(onScreen(view, town.at), 2))
    return placed
  })
  const lettered = new Set(townNames.map(({ item }) => item.name))
  const crossings = placeAll(crossingWanted(view, shown.discs, words, lettered))
  const weighed = new Set<string>(influence.map(({ item }) => item.at))
  const states = placeAll(stateWanted(view, words).filter(({ item }) => !weighed.has(item.id)))
  const degrees = placeAll(degreeWanted(view, words))
  return { notes, influence, sectors, areas, towns: townNames, crossings, states, waters, degrees, indicative }
}

function indicativeWanted(view: View, item: string): Wanted<string> {
  const width = wide(item, 0.47, SIZE.fine * view.type)
  const height = 13 * view.type
  const bottom = view.height - height - 5
  return {
    item,
    width,
    height,
    ink: 99,
    spots: [
      [view.width - width - 6, bottom],
      [6, bottom],
      [6, 6],
    ],
  }
}

/** What a movement was, near its head, then near its tail. */
function noteWanted(view: View, words: MapWords, { flow, line, end }: Route): Wanted<readonly string[]> {
  const f = view.type
  const item = [flow.registered ? words.registered : words.unregistered, people(flow.count)]
  const width = Math.max(...item.map(text => wide(text, EM.bold, SIZE.note * f)))
  const height = 27 * f
  const spots = [0.95, 0.8, 0.02, 0.15, 0.65, 0.3].flatMap(t => {
    const [x, y] = line[Math.round(t * (line.length - 1))] ?? end
    return [0, 9].flatMap((more): XY[] => {
      const gap = view.person + 4 + more
      return [
        [x + gap, y - height / 2],
        [x - gap - width, y - height / 2],
        [x - width / 2, y - height - gap],
        [x - width / 2, y + gap],
      ]
    })
  })
  return { item, width, height, ink: 7, spots }
}
