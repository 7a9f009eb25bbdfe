import type { SourceId } from './sources/index.ts'

/** One claim of the brief, retold; cited as `isas-2021#C07`. A claim is what the game lets a class test, not a fact. */
export type Claim = {
  readonly id: string
  /** At most 25 words. */
  readonly text: string
  /** Where the dated record differs. */
  readonly correctedBy?: readonly SourceId[]
}

const all = {
  C01: {
    id: 'C01',
    text: 'As order in Afghanistan breaks down, unrest and large numbers of people may cross into the Central Asian states next to it.',
    correctedBy: ['E7'],
  },
  C02: {
    id: 'C02',
    text: 'Security in the former Soviet lands is above all Russia’s business, and Russia has to see to it.',
  },
  C03: {
    id: 'C03',
    text: 'The region must be spared a refugee crisis.',
    correctedBy: ['E7'],
  },
  C04: {
    id: 'C04',
    text: 'The CSTO met on Afghanistan at short notice on 23 August 2021.',
  },
  C05: {
    id: 'C05',
    text: 'Its members want to answer threats from Afghanistan together.',
  },
  C06: {
    id: 'C06',
    text: 'Its members want to act against illegal migration.',
  },
  C07: {
    id: 'C07',
    text: 'Putin fears that fighters could cross among people who flee.',
    correctedBy: ['E2', 'E3'],
  },
  C08: {
    id: 'C08',
    text: 'Since Kabul fell, many Afghans have been trying to reach a country next door.',
    correctedBy: ['E7'],
  },
  C09: {
    id: 'C09',
    text: 'Three Central Asian republics are Afghanistan’s neighbours: Uzbekistan, Tajikistan, Turkmenistan.',
  },
  C10: {
    id: 'C10',
    text: 'All three have put more guards on the line.',
  },
  C11: {
    id: 'C11',
    text: 'People, in hundreds, reached Uzbekistan in three ways: over the bridge, through the river and by air.',
  },
  C12: {
    id: 'C12',
    text: 'In July 2021, as soldiers of the Afghan republic fled over its border, Tajikistan turned to the CSTO.',
  },
  C13: {
    id: 'C13',
    text: 'The bloc found that the case did not call for its own involvement.',
    correctedBy: ['E11'],
  },
  C14: {
    id: 'C14',
    text: 'Russia is paying for a border post on Tajik soil.',
    correctedBy: ['E9'],
  },
  C15: {
    id: 'C15',
    text: 'Taliban envoys say in Moscow that they hold 85 per cent of Afghanistan.',
    correctedBy: ['E1'],
  },
  C16: {
    id: 'C16',
    text: 'They promise Russia that nobody will attack a neighbour from Afghan soil.',
    correctedBy: ['E1', 'E8'],
  },
  C17: {
    id: 'C17',
    text: 'Russia answers by drilling with Uzbekistan and Tajikistan close to Afghanistan.',
    correctedBy: ['E4', 'E5'],
  },
  C18: {
    id: 'C18',
    text: 'Kabul poses no direct military danger to Moscow.',
  },
  C19: {
    id: 'C19',
    text: 'Terrorism could find a place in Afghanistan.',
  },
  C20: {
    id: 'C20',
    text: 'So could the drug trade.',
  },
  C21: {
    id: 'C21',
    text: 'A stronger ISIS, Moscow fears, would win hearts for radicalism in Muslim Central Asia.',
    correctedBy: ['E6'],
  },
  C22: {
    id: 'C22',
    text: 'Between the two, Russia would rather live with the Taliban than with ISIS.',
    correctedBy: ['E6'],
  },
  C23: {
    id: 'C23',
    text: 'For Russia, nothing matters more now than helping the republics hold their borders.',
  },
  C24: {
    id: 'C24',
    text: 'For two decades the American war kept the Taliban inside Afghanistan, and so sheltered the republics.',
  },
  C25: {
    id: 'C25',
    text: 'With the Americans gone, Russia will probably count for more in the region.',
  },
  C26: {
    id: 'C26',
    text: 'Moscow does not want American troops stationed again in Central Asia.',
  },
  C27: {
    id: 'C27',
    text: 'The burden of security now falls chiefly on two regional powers, Russia and China.',
  },
  C28: {
    id: 'C28',
    text: 'New security deals are likely, some with Russia alone, some by way of the CSTO.',
  },
  C29: {
    id: 'C29',
    text: 'The CSTO is mostly a place to plan exercises and to talk about security.',
  },
  C30: {
    id: 'C30',
    text: 'Beijing and Moscow say that they will act together for a government in Kabul that includes others.',
  },
  C31: {
    id: 'C31',
    text: 'The SCO is the likely channel for that joint work.',
  },
  C32: {
    id: 'C32',
    text: 'The SCO’s secretariat repeats that members will help Afghanistan toward stability.',
  },
  C33: {
    id: 'C33',
    text: 'No Western state belongs to either body; Russia and China set the tone in this kind of regional order.',
  },
  C34: {
    id: 'C34',
    text: 'Analysts find fault with both bodies for achieving little.',
  },
  C35: {
    id: 'C35',
    text: 'Protective integration: members work together, and shield each other from foreign values and from intrusion on their sovereignty.',
  },
  C36: {
    id: 'C36',
    text: 'Russia has been in contact with the Taliban since 2015.',
  },
  C37: {
    id: 'C37',
    text: 'Russia has repeatedly talked about Afghanistan with the republics, Washington, Islamabad, Tehran and Beijing.',
  },
  C38: {
    id: 'C38',
    text: 'If the countries of the region agreed on one strategy, the dangers could be contained.',
  },
  C39: {
    id: 'C39',
    text: 'How Russia will stand toward the Taliban is undecided.',
    correctedBy: ['E10'],
  },
  C40: {
    id: 'C40',
    text: 'Russia is willing to deal with a government that the Taliban lead.',
  },
  C41: {
    id: 'C41',
    text: 'Russia bans the movement by law and says that it wants no military ties.',
  },
  C42: {
    id: 'C42',
    text: 'Russia needs a strategy that can bend: security first, with movement over the borders kept under control.',
  },
  C43: {
    id: 'C43',
    text: 'Friendly ties with the Taliban could pay, but first Russia must settle whether to recognise them, and its own part.',
    correctedBy: ['E10'],
  },
} satisfies Record<string, Claim>

/** The id of a claim. */
export type ClaimId = keyof typeof all

/** The claims of the brief by their id, in the order in which it makes them. */
export const CLAIMS: Readonly<Record<ClaimId, Claim>> = all
