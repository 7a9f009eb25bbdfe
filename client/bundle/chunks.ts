/**
 * Which modules travel together. Few large files pack better than many small ones and are asked for at once; what the table
 * can do without stays apart: reasons and plans of scripted actors, Control's moves, headlines, the debrief's findings, the reading pages.
 */

const LATER_GAME = [
  'actors/(?!levels)',
  'simulate',
  'search/',
  'wire/',
  'control/',
  'moves/(?:all|control)',
  'standing',
  'turning-points',
  'words/(?:control|headlines|event-texts|deeds|debrief|weight|effects|conditions|goals|voice|messages|ending)',
]
const LATER_CONTENT = [
  'sources/',
  'claims',
  'glossary',
  'rulebook/',
  'history/',
  'agendas/reads',
  'briefings/',
  'doctrines/',
  'words/en/(?:control|headlines|deeds|debrief|effects|conditions|goals|lines|ending)',
]

const folder = (name: string, without: readonly string[]) => `/${name}/(?!${without.join('|')})`

/** Where things are: the drawn sheet, and the places on it. */
const MAP_DATA = /\/client\/map\/(?:geometry\.generated\.json|anchors\.ts)$|\/content\/places\/[^?]*$/

/** The rules with what they are made of, and the match that runs them. */
const RULES = new RegExp(
  `(?:${[
    folder('game', LATER_GAME),
    folder('content', LATER_CONTENT),
    '/client/solo/(?!words|trouble|others)',
    '/client/app/opened-games',
    'instead:',
    '/node_modules/(?:boardgame\\.io|immer|zod|idb|redux|nanoid|@babel/runtime|lodash\\.isplainobject)/',
  ].join('|')})(?!.*\\?whole$)`,
)

/** What every page stands in. */
const FRAME =
  /\/client\/(?:app\/(?!app\.|game-|stage|opened|nowhere|trouble)|look\/marks|offline\/|solo\/trouble)[^?]*\.tsx?$|preload-helper|rolldown\/runtime/

/** Who sits where, and in which scenarios: the start screen has no more of the content. */
const SEATS = /\/content\/(?:actors|scenarios|ids|kinds)[^?]*\.ts$|\/game\/(?:scenarios|actors\/levels)\.ts$/

/** The scripted actors with their doctrines; a thread that thinks has a bundle of its own. */
const ACTORS =
  /\/game\/actors\/(?!levels)[^?]*\.ts$|\/content\/doctrines\/[^?]*\.ts$|\/client\/(?:thinking\/thinker|solo\/others)\.ts$/

/** The sentences of effects: they come after the board, in one file. */
const EFFECTS =
  /\/game\/words\/(?:effects\/|conditions|voice)[^?]*\.ts$|\/content\/words\/en\/(?:effects|conditions)\.ts$/

/** What is kept of the player's wishes about thinking, and the way to a thread. */
const THINKING = /\/client\/thinking\/(?:asking-allowed|kept-choice|pace|thread)\.ts$/

/** The screen of the decision phase, and the frame of a game around it. */
const TABLE =
  /\/client\/(?:table\/(?!effect-words|goal-line|talk-panel|relations-table|region)|talk\/(?:waiting-list|cable\/|send|refusal-note|who)|look\/(?:die|goal-disc|track|seat-chip)|app\/(?:game-(?!trouble)|stage|words))[^?]*\.tsx?$/

/** A device's line to its class: the desk, the projector and the players have it, a game alone never. */
const LINE =
  /\/node_modules\/(?:socket\.io|engine\.io|@socket\.io|debug|ms)[^?]*$|\/client\/online\/(?:open-line|use-open-line|own-build|line|ask-id)\.ts$|\/game\/wire\/difference\.ts$/

/** What stands on the page by the time a game's own code asks for more. */
const THERE = /\/(?:rolldown-runtime|react|frame|seats|geometry|map|rules|table)-[\w-]+\.js$/
const GAME = /\/(?:rules|table)-[\w-]+\.js$/

/** The files to fetch along with a module: without those that are there already, whose names only lengthen the list. */
export const stillToFetch = (_: string, files: string[], { hostId }: { readonly hostId: string }): string[] =>
  GAME.test(hostId) ? files.filter(file => !THERE.test(`/${file}`)) : files

export const chunks = {
  includeDependenciesRecursively: false,
  groups: [
    { name: 'geometry', test: MAP_DATA, priority: 4 },
    { name: 'react', test: /\/node_modules\/(?:react|react-dom|scheduler)\//, priority: 3 },
    { name: 'seats', test: SEATS, priority: 2 },
    { name: 'frame', test: FRAME, priority: 2 },
    { name: 'line', test: LINE, priority: 2 },
    { name: 'map', test: /\/client\/map\/(?!movement|routes|map-list)[^?]*\.tsx?$/, priority: 2 },
    { name: 'host', test: ACTORS, priority: 2 },
    { name: 'thinking', test: THINKING, priority: 2 },
    { name: 'effects', test: EFFECTS, priority: 1 },
    { name: 'rules', test: RULES, priority: 1 },
    { name: 'table', test: TABLE, priority: 1 },
  ],
}
