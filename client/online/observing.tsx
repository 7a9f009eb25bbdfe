import { useEffect, useMemo, useState } from 'react'
import { SEATS, type SeatId } from '../../content/ids.ts'
import type { Board } from '../../game/boardgame.ts'
import { eventOf } from '../../game/events.ts'
import { meant } from '../../game/orders.ts'
import { SEAT } from '../../game/places.ts'
import { scenarioOf } from '../../game/scenarios.ts'
import type { Room, You } from '../../game/wire/room.ts'
import { cableText, messageText, orderName, seatName, spoken, targetName } from '../../game/words/index.ts'
import { Frame } from '../app/frame.tsx'
import { BoardMap, MapList, mapWords } from '../map/index.ts'
import { AllRows } from '../resolution/all-rows.tsx'
import { pagesOf, resolvedTurn } from '../resolution/chapters.ts'
import { mapStateOf } from '../table/map-state.ts'
import { words as table } from '../table/words.ts'
import { ClassClock } from './class-clock.tsx'
import type { Line, LineState } from './line.ts'
import { LineNotices } from './line-notices.tsx'
import { words } from './words.ts'
import '../map/map.css'
import '../resolution/resolution.css'

type Observer = Extract<You, { role: 'observer' }>
type Props = { readonly line: Line; readonly state: LineState; readonly room: Room; readonly you: Observer }

/** For those who watch: the public board, or a seat's own where Control allows it. Nothing here decides anything. */
export function Observing({ line, state, room, you }: Props) {
  const { board } = state
  const world = room.worlds.find(({ number }) => number === you.world)
  const only = you.world === undefined && room.worlds.length === 1 ? room.worlds[0].number : undefined
  // Where there is one world, there is nothing to choose.
  useEffect(() => {
    if (only !== undefined) void line.ask('observe', { world: only })
  }, [line, only])
  return (
    <Frame title={`${words.classTitle(room.code)}, ${words.watching}`}>
      <LineNotices state={state} />
      <WhatToWatch line={line} room={room} you={you} />
      {room.stage === 'debrief' ? <p className="read">{words.watchOver}</p> : undefined}
      {room.stage === 'lobby' ? (
        <p className="read" role="status">
          {words.watcherWaits}
        </p>
      ) : you.world === undefined ? (
        <p className="read">{words.chooseWorld}</p>
      ) : board ? (
        <>
          {world ? <ClassClock clock={world.clock} skew={state.skew} /> : undefined}
          <Watched board={board} seat={you.seat} />
        </>
      ) : undefined}
    </Frame>
  )
}

function WhatToWatch({ line, room, you }: Pick<Props, 'line' | 'room' | 'you'>) {
  const [refused, setRefused] = useState('')
  const { worlds, settings } = room
  const watch = async (world: number, seat: SeatId | undefined) => {
    const answer = await line.ask('observe', { world, ...(seat ? { seat } : {}) })
    setRefused(answer.ok ? '' : answer.refused)
  }
  // Once the game has begun a watcher is told of its own world alone.
  const at = you.world ?? worlds[0]?.number ?? 1
  return (
    <div className="class-watch">
      {worlds.length > 1 ? (
        <label>
          {words.watchWorld}
          <select value={you.world ?? ''} onChange={event => watch(Number(event.target.value), undefined)}>
            {you.world === undefined ? <option value="">{words.chooseWorld}</option> : undefined}
            {worlds.map(({ number, name }) => (
              <option key={number} value={number}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : undefined}
      {settings.observers === 'seats' ? (
        <label>
          {words.watchWhat}
          <select
            value={you.seat ?? ''}
            onChange={event =>
              watch(
                at,
                SEATS.find(seat => seat === event.target.value),
              )
            }
          >
            <option value="">{words.publicBoard}</option>
            {SEATS.map((seat, place) => (
              <option key={seat} value={seat}>
                {words.over(spoken(place))}
              </option>
            ))}
          </select>
        </label>
      ) : undefined}
      <p className="table-refusal" role="status">
        {refused}
      </p>
    </div>
  )
}

function Watched({ board: { world, told }, seat }: { board: Board; seat: SeatId | undefined }) {
  const state = useMemo(() => mapStateOf(world), [world])
  const { turns } = scenarioOf(world.scenario)
  const turn = resolvedTurn(told)
  const me = seat ? SEAT[seat] : -1
  const pages = useMemo(() => pagesOf(told, turn, me, world), [told, turn, me, world])
  return (
    <>
      <h2>
        {words.turnOf(world.turn, turns.length)}, {turns[world.turn - 1]?.dates}
      </h2>
      <p>
        {table.sealedOf(world.plans.filter(({ sealed }) => sealed).length, SEATS.length)} · {words.index}{' '}
        <b className="figure">{world.index}</b> {table.of100}
      </p>
      <div className="class-watch-map">
        <BoardMap state={state} frame="whole" words={mapWords} />
      </div>
      <details className="class-fold">
        <summary className="turn-summary">{table.frames.list}</summary>
        <MapList state={state} words={mapWords} />
      </details>
      {seat ? <Shoulder world={world} me={me} /> : undefined}
      <h2 className="sc">{words.events}</h2>
      <ul className="class-lines">
        {world.events.map(({ id }) => (
          <li key={id} className="read">
            {eventOf(id)?.headline}
          </li>
        ))}
      </ul>
      <h2 className="sc">{words.messages}</h2>
      <ul className="class-lines">
        {world.messages
          .filter(({ to }) => to.length === 0)
          .slice(-12)
          .map(message => (
            <li key={message.id}>
              <b>{seatName(message.from)}</b> {messageText(message)}
            </li>
          ))}
      </ul>
      {turn > 0 ? (
        <details className="class-fold">
          <summary className="turn-summary">
            {words.headlines}, {words.inTurn(turn)}
          </summary>
          <AllRows pages={pages} world={world} />
        </details>
      ) : undefined}
    </>
  )
}

/** What one seat alone has before it: its plan and its cables. */
function Shoulder({ world, me }: { world: Board['world']; me: number }) {
  const orders = world.plans[me].calls.flatMap(call => (call === '' ? [] : (meant(me, call) ?? [])))
  return (
    <>
      <h2 className="sc">
        {seatName(me)}: {words.plan}
      </h2>
      {orders.length === 0 ? <p className="quiet">{words.noPlan}</p> : undefined}
      <ul className="class-lines">
        {orders.map(order => (
          <li key={order.call}>
            <b>{orderName(order)}</b> {targetName(order)}
          </li>
        ))}
      </ul>
      <ul className="class-lines">
        {world.cables
          .filter(({ to }) => to === me)
          .map(cable => (
            <li key={cable.id} className="read">
              {cableText(cable, world)}
            </li>
          ))}
      </ul>
    </>
  )
}
