import { situations } from './kinds.ts'

/** What stands on 4 July 2021. */
export const SUMMER_SITUATIONS = situations({
  russia: {
    text: 'Two days ago American forces left Bagram. Soldiers of the republic are fleeing over the Panj to your ally, who will ask for help; your 201st base is there. You have had channels to the Taliban since 2015 and ban them by your own law since 2003. At Geneva in June you spoke against American bases in Central Asia.',
    source: ['F01', 'F02', 'F06', 'F10', 'F11', 'F12', 'F21'],
  },
  china: {
    text: 'The shield that others paid for is being taken down, and the Wakhan touches Xinjiang. You have a voice in the SCO, money, and a friend in Islamabad; soldiers you send nowhere. What the Taliban would do about the Uyghur fighters of ETIM nobody has yet asked them in public. Tajikistan wants its mountains guarded.',
    source: ['F14', 'F30', 'isas-2021#C24', 'isas-2021#C27', 'design'],
  },
  uzbekistan: {
    text: 'Your line is short: 144 km, one bridge. You host a conference this month on railways and power lines across Afghanistan. Washington asks you to house people for it, Moscow offers drills, and you belong to no alliance that holds any. Whoever wins over there, the bridge at Termez will still be yours.',
    source: ['F14', 'F23', 'F24', 'E5', 'P1'],
  },
  tajikistan: {
    text: 'The Taliban took the main crossing in June. By reports 1,037 soldiers of the republic have come over the Panj within a day, some 1,600 in two weeks. You call up 20,000 reservists for 1,357 km of river and mountain. In June the CSTO promised all help that you ask for. In spring you fought another of its members.',
    source: ['F05', 'F08', 'F09', 'F11', 'F12', 'P1'],
  },
  turkmenistan: {
    text: 'You belong to neither bloc. The war is coming to Torghundi, where your railway ends; 804 km of steppe and desert lie beside it, thinly held. Pipeline, power line and rail need a neighbour who keeps his word, whoever he is. Nobody abroad is to read about it.',
    source: ['F17', 'F18', 'E5', 'P1', 'design'],
  },
  taliban: {
    text: 'Districts change hands daily; you will claim 85 per cent of the country. Kabul is not yours, and it will be. Until then you have an office in Doha, the customs of the posts that you take, and your word: each neighbour wants to hear that no attack will come from Afghan soil. ISIS-Khorasan is your enemy too.',
    source: ['F03', 'F13', 'F16', 'F17', 'E6', 'F35'],
  },
  pakistan: {
    text: 'Your prime minister has told the CIA that it will absolutely not have bases. The fence along your line is nearly built, many Afghans have lived with you for years, and you want no more. Those who will soon rule in Kabul listen to you more than to others; the world will ask you what they want.',
    source: ['F07', 'F40', 'F60', 'design'],
  },
  iran: {
    text: 'About 5,000 people enter without papers on a day, by an estimate of this month, and you host millions. The posts on your line are about to change hands: Islam Qala alone brings some 20 million dollars a month in customs. You want the Shia of Herat and Kabul kept safe, and no American within sight.',
    source: ['F17', 'F17b', 'P7', 'design'],
  },
  'united-states': {
    text: 'Bagram is empty since Friday. All your forces will be gone by 11 September, the President said in April. You ask Kazakhstan, Tajikistan and Uzbekistan to house some 9,000 Afghans; Pakistan gives you no base, and Moscow says that nobody near it should. In Doha you hold an agreement with the Taliban.',
    source: ['F03', 'F04', 'F06', 'F07', 'F10', 'F14'],
  },
})
