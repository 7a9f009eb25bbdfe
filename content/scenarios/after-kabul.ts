import { SEATS } from '../ids.ts'
import { scenario } from '../kinds.ts'
import { AFTER_KABUL_INFLUENCE, AFTER_KABUL_OPENING, AFTER_KABUL_RELATIONS } from './opening.ts'

/** The standard scenario: six turns from the CSTO's emergency talks (isas-2021#C04) to the end of the year. */
export const AFTER_KABUL = scenario({
  name: 'After Kabul',
  subtitle: '23 August to 31 December 2021',
  text: 'Kabul fell eight days ago. The CSTO meets in emergency session, the last American aircraft leave within the week, and nobody has said how they will deal with the new rulers. Six turns until the year ends.',
  minutes: '60 to 90 minutes',
  seats: SEATS,
  turns: [
    {
      dates: '23 August–12 September 2021',
      short: '23 Aug',
      hunger: 0,
      stores: true,
      dated: ['csto-talks', 'abbey-gate', 'shield-gone', 'panjshir', 'interim-cabinet'],
      fixed: 'termez-shut',
    },
    {
      dates: '13–30 September 2021',
      short: '13 Sep',
      hunger: 0,
      stores: true,
      dated: ['geneva-pledges', 'torkham-exit', 'sco-summit', 'licences', 'parade-at-darvaz'],
    },
    {
      dates: '1–20 October 2021',
      short: '1 Oct',
      hunger: 1,
      dated: ['kunduz-mosque', 'eu-billion', 'two-thousand', 'kandahar-mosque', 'moscow-format'],
    },
    {
      dates: '21 October–11 November 2021',
      short: '21 Oct',
      hunger: 6,
      dated: ['short-of-food', 'import-permit', 'pipeline-talks', 'military-hospital'],
    },
    {
      dates: '12 November–5 December 2021',
      short: '12 Nov',
      hunger: 5,
      dated: ['attacks-counted', 'khorog-protests', 'firefight-in-nimroz', 'credentials'],
      winter: true,
    },
    {
      dates: '6–31 December 2021',
      short: '6 Dec',
      hunger: 4,
      dated: ['mazar-airport', 'islamic-fund', 'carve-out', 'outpost-unbuilt'],
      winter: true,
    },
  ],
  chance: [
    'raid-at-shohin',
    'second-clash',
    'convoys-through',
    'truce-kept',
    'commanders-walk-out',
    'fighters-handed-over',
    'eyes-turn-west',
    'poppy-bought-up',
    'europe-pays-hosts',
    'wells-fail',
    'rocket-at-termez',
    'jailbreak',
    'journalists-at-the-bridge',
    'ferry-lost',
  ],
  opening: AFTER_KABUL_OPENING,
  relations: AFTER_KABUL_RELATIONS,
  influence: AFTER_KABUL_INFLUENCE,
  agendas: true,
  source: [
    'isas-2021#C04',
    'isas-2021#C12',
    'isas-2021#C15',
    'isas-2021#C24',
    'isas-2021#C25',
    'isas-2021#C36',
    'design',
  ],
})
