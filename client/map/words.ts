import type { AreaId, ControlId, PolicyId, SectorId } from '../../content/ids.ts'
import { areas } from '../../content/places/areas.ts'
import { type CrossingId, crossings } from '../../content/places/crossings.ts'
import type { CrossingKind } from '../../content/places/kinds.ts'
import { sectors } from '../../content/places/sectors.ts'
import type { StateId, WaterId } from './anchors.ts'
import type { TownId } from './geometry.ts'
import { PEOPLE_PER_DISC } from './state.ts'

/** Every string the map can show; another language hands in the same keys. {n} and the like are filled in. */
export type MapWords = {
  readonly areas: Record<AreaId, string>
  readonly sectors: Record<SectorId, string>
  readonly crossings: Record<CrossingId, string>
  readonly towns: Record<TownId, string>
  readonly states: Record<StateId, string>
  readonly waters: Record<WaterId, string>
  readonly policies: Record<PolicyId, string>
  readonly controls: Record<ControlId, string>
  readonly kinds: Record<CrossingKind, string>
} & Record<Phrase, string>

type Phrase =
  | 'summary'
  | 'summarySector'
  | 'summaryWaiting'
  | 'area'
  | 'sector'
  | 'hardshipOf'
  | 'isisOf'
  | 'hardship'
  | 'isis'
  | 'control'
  | 'policy'
  | 'guard'
  | 'post'
  | 'tension'
  | 'waiting'
  | 'worksOf'
  | 'works'
  | 'registered'
  | 'unregistered'
  | 'disc'
  | 'discs'
  | 'indicative'
  | 'east'
  | 'north'
  | 'areasTitle'
  | 'sectorsTitle'
  | 'choose'
  | 'passesShut'
  | 'crossingsTitle'
  | 'crossingsOf'
  | 'whichSector'

const named = <K extends string>(items: Record<K, { readonly name: string }>) =>
  Object.fromEntries(Object.entries<{ readonly name: string }>(items).map(([id, item]) => [id, item.name])) as Record<
    K,
    string
  >

export const mapWords: MapWords = {
  areas: named(areas),
  sectors: named(sectors),
  crossings: Object.fromEntries(Object.entries(crossings).map(([id, item]) => [id, item.name[1]])) as Record<
    CrossingId,
    string
  >,
  towns: {
    kabul: 'Kabul',
    'mazar-i-sharif': 'Mazar-i-Sharif',
    kunduz: 'Kunduz',
    fayzabad: 'Fayzabad',
    taloqan: 'Taloqan',
    herat: 'Herat',
    kandahar: 'Kandahar',
    jalalabad: 'Jalalabad',
    bazarak: 'Bazarak',
    maymana: 'Maymana',
    sheberghan: 'Sheberghan',
    'qala-i-naw': 'Qala-i-Naw',
    'lashkar-gah': 'Lashkar Gah',
    farah: 'Farah',
    ghazni: 'Ghazni',
    bamyan: 'Bamyan',
    khost: 'Khost',
    dushanbe: 'Dushanbe',
    bokhtar: 'Bokhtar',
    kulob: 'Kulob',
    khorog: 'Khorog',
    murghab: 'Murghab',
    termez: 'Termez',
    qarshi: 'Qarshi',
    tashkent: 'Tashkent',
    mary: 'Mary',
    ashgabat: 'Ashgabat',
    mashhad: 'Mashhad',
    peshawar: 'Peshawar',
    islamabad: 'Islamabad',
    quetta: 'Quetta',
    kashgar: 'Kashgar',
    osh: 'Osh',
    bishkek: 'Bishkek',
    almaty: 'Almaty',
  },
  states: {
    uzbekistan: 'Uzbekistan',
    turkmenistan: 'Turkmenistan',
    tajikistan: 'Tajikistan',
    iran: 'Iran',
    pakistan: 'Pakistan',
    china: 'China',
    kyrgyzstan: 'Kyrgyzstan',
    kazakhstan: 'Kazakhstan',
    india: 'India',
  },
  waters: { amu: 'Amu Darya', panj: 'Panj' },
  policies: { closed: 'closed', vetted: 'vetted', open: 'open' },
  controls: { taliban: 'Taliban', contested: 'contested', resistance: 'against the Taliban' },
  kinds: { bridge: 'bridge', river: 'river', road: 'road', pass: 'pass', flight: 'flight' },
  summary: 'Map of Afghanistan and its neighbours. {sectors}. The same facts stand in the list.',
  summarySector: '{name} {policy}{waiting}',
  summaryWaiting: ', {people} waiting',
  area: 'Area',
  sector: 'Border sector',
  hardshipOf: 'hardship {n}',
  isisOf: 'ISIS {n}',
  hardship: 'Hardship',
  isis: 'ISIS',
  control: 'Control',
  policy: 'Policy',
  guard: 'guard',
  post: 'post',
  tension: 'tension',
  waiting: 'waiting',
  worksOf: 'post under way, {n}',
  works: 'Works, turns left',
  registered: 'registered',
  unregistered: 'unregistered',
  disc: '5,000 people waiting',
  discs: 'one disc is some 5,000 people',
  indicative: 'Boundaries are indicative.',
  east: '{n}° E',
  north: '{n}° N',
  areasTitle: 'Areas of Afghanistan',
  sectorsTitle: 'Border sectors',
  choose: 'Choose {name}',
  crossingsTitle: 'Crossings, sector by sector',
  crossingsOf: 'Crossings of {name}',
  whichSector: 'Sector',
  passesShut: 'The passes are shut for the winter.',
}

/** Puts values into a phrase's {places}. */
export const filled = (phrase: string, values: Readonly<Record<string, string | number>>): string =>
  phrase.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

/** 5,000 with the separator of the page's language; the same on both sides of a prerender. */
export const people = (discs: number): string => String(discs * PEOPLE_PER_DISC).replace(/\B(?=(\d{3})+$)/g, ',')
