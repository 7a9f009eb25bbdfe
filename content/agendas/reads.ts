import type { SeatId } from '../ids.ts'

/** What each private agenda reads, in a line, by its name: apart from the rules, which have no use for it. */
export const AGENDA_READS: Readonly<Record<SeatId, Readonly<Record<string, string>>>> = {
  russia: {
    Guarantor: 'Russia’s influence in Tajikistan, plus the posts of Khatlon and Gorno-Badakhshan; more is better',
    Broker: 'Talks held by Russia, plus the relation between Tajikistan and the Taliban; more is better',
    Fortress: 'Russia’s support at home, plus Russia’s funds at the end; more is better',
  },
  china: {
    'A wall in the Pamirs': 'China’s influence in Tajikistan, plus the post of Gorno-Badakhshan; more is better',
    'The open road': 'Trade links of all seats with Kabul, plus China’s relation with the Taliban; more is better',
    'No bill for Beijing': 'China’s funds at the end, plus the SCO’s cohesion; more is better',
  },
  uzbekistan: {
    'A decent gate': 'Policy of Surkhandarya, less the people waiting there; vetted or open and an empty queue is best',
    'A friend on every side':
      'The least of Uzbekistan’s three relations with Washington, Beijing and Moscow; more is better',
    'The iron bridge': 'Guard plus twice the post of Surkhandarya; more is better',
  },
  tajikistan: {
    'Three bidders':
      'The weakest patron’s influence in Tajikistan (of Russia’s, China’s and America’s), plus sovereignty; more is better',
    'A valley that holds':
      'Control of the north-east and of Kabul and the east, counted away from the Taliban; more is better',
    'The quiet river': 'Tension in Khatlon and Gorno-Badakhshan, less is better; plus the relation with the Taliban',
  },
  turkmenistan: {
    'Nobody’s ally': 'All three patrons’ influence in Turkmenistan, summed; less is better',
    'Gas first': 'Turkmenistan’s trade link, plus Turkmenistan’s funds at the end; more is better',
    'The good neighbour':
      'Hardship in the north-west and the west, less is better; plus aid orders given by Turkmenistan',
  },
  taliban: {
    'The men of Doha': 'Inclusion, plus credibility; more is better',
    'The men of Kandahar': 'Cohesion, less twice the inclusion; more is better',
    'A full chest': 'The Taliban’s funds at the end, plus the opium track; more is better',
  },
  pakistan: {
    'The go-between':
      'The relation between the United States and the Taliban, plus talks held by Pakistan; more is better',
    'The fence': 'Guard plus posts of Khyber and Balochistan; more is better',
    'A friend in Kabul': 'Pakistan’s relation with the Taliban, plus the Taliban’s cohesion; more is better',
  },
  iran: {
    Protector: 'Hardship in the west plus ISIS in the west and the north; less is better',
    'Look east': 'Iran’s relations with Russia and China, plus the SCO’s cohesion; more is better',
    'The old host': 'People hosted by Iran, counted only up to its room; more is better',
  },
  'united-states': {
    'Over the horizon': 'ISIS in Kabul and the east, and in the south; less is better',
    'Nobody left behind': 'Airlifts flown, more is better; less the people waiting at all sectors',
    'Bread first': 'Frozen assets, less is better; plus aid orders given by the United States',
  },
}
