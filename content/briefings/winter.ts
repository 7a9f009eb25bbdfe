import { situations } from './kinds.ts'

/** What stands on 1 October 2021. */
export const WINTER_SITUATIONS = situations({
  russia: {
    text: 'Yesterday you asked both banks of the Panj to calm down. You have drilled with Tajikistan for a month and given it twelve armoured vehicles; the outpost promised for Khatlon is not begun. CSTO and SCO have met and declared. Your envoys say that recognition is not being considered. The Taliban wait for an invitation, and so do their neighbours.',
    source: ['F42', 'F70', 'F75', 'F76', 'F77', 'F79', 'E9'],
  },
  china: {
    text: 'In September you promised goods for 31 million dollars and three million doses of vaccine. Baradar’s promise about ETIM stands since July, and nothing shows yet whether it holds. ISIS-Khorasan is growing. In Dushanbe you called an inclusive government critical, with the rest of the SCO. In the Pamirs you and Moscow both offer to pay.',
    source: ['F30', 'F68', 'F76', 'P6'],
  },
  uzbekistan: {
    text: 'Since 30 August the bridge at Termez is shut and nobody is let in as a refugee; transit goes by air. You have sent flour. Kabul needs goods and power, the agencies need a railway and an airfield near the line, and you have both. Moscow, Beijing and Washington would each like to be your first friend.',
    source: ['F57', 'P13', 'design'],
  },
  tajikistan: {
    text: 'A week ago Rahmon spoke against the Taliban at the United Nations; since then your troops have paraded at Darvaz and Khorog, and Kabul’s special forces are said to be in Takhar. You stayed out of the CSTO’s exercise in Kyrgyzstan. Some 5,300 Afghans have come. You say that there is no room without money from abroad.',
    source: ['F61', 'F67', 'F77', 'F79', 'E7'],
  },
  turkmenistan: {
    text: 'You belong to neither bloc. Trains run by Aqina, your power reaches five Afghan provinces, and your minister talks with Kabul’s. A guarantee for the pipeline would be worth a journey. The line is 804 km of steppe and desert, thinly held, with hungry provinces behind it.',
    source: ['F73', 'E5', 'P1', 'P8'],
  },
  taliban: {
    text: 'Your cabinet has 33 men. You have claimed Panjshir, and say that special forces are in Takhar. ISIS-Khorasan struck 38 times in September. The central bank’s money is frozen, the new American licences are for relief alone, and you have named an envoy whom the United Nations has not seated. Nobody has recognised you, and nearly everybody talks with you.',
    source: ['F65', 'F66', 'F78', 'F79', 'F80', 'P6', 'P8', 'E10'],
  },
  pakistan: {
    text: 'In September you presided over the first meeting of Afghanistan’s neighbours, and your chief of intelligence was seen in Kabul. Some 10,800 people have come to you, by UNHCR’s count; at the end of August nobody had been given the status of refugee. At Torkham it is now the Taliban who stop people on foot. Many Afghans have lived with you for years.',
    source: ['F60', 'F64', 'F68', 'F74', 'E7'],
  },
  iran: {
    text: 'Most of those who leave Afghanistan come to you: 19,300 new arrivals known to UNHCR by 22 September, and by your own estimates very many more. You condemned the assault on Panjshir. In Dushanbe the SCO has begun your accession, which will take its time. A table of your own, for all the neighbours, would be seen in Kabul.',
    source: ['F65', 'F76', 'E7', 'P7', 'design'],
  },
  'united-states': {
    text: 'The last aircraft left on 30 August; some 123,000 people had been flown out. In Geneva more than a billion dollars was promised. Your Treasury has licensed relief, and the central bank’s 9.5 billion stays frozen. No envoy of yours has sat down with the Taliban since you left. You have no base near, and Islamabad offers none.',
    source: ['F58', 'F71', 'F78', 'F82', 'P8', 'F07'],
  },
})
