import type { Clock } from '../kinds.ts'

/**
 * The fall of Kabul, which no order can stop (F35, F39; isas-2021#C24). Until then the country has the republic's
 * government and the donors' money: orders that answer to rulers in Kabul, to their assets, or to hunger without a state
 * wait for it. Relief waits one turn longer, while the United Nations' people leave (F44), and so do strikes from afar,
 * while American soldiers are at the airport (F58); trade waits two.
 */
export const SUMMER_CLOCK: Clock = {
  name: 'Kabul falls',
  turn: 3,
  text: 'Nobody can stop it; what can be prepared is how each neighbour stands when it comes.',
  until: 'Until it has fallen, “Kabul” on cards, tracks and headlines means the Taliban, who do not hold the city yet.',
  waiting: [
    { orders: ['aid'], resolutions: ['aid-corridor'], lack: 'aid-still-flows' },
    {
      orders: ['step:up'],
      unless: [{ track: 'stance', of: 'giver' }, '<=', 1],
      lack: 'too-early-for-envoys',
    },
    { clauses: ['together'], resolutions: ['recognition-in-step'], lack: 'too-early-for-envoys' },
    { orders: ['trade'], clauses: ['trade'], longer: 2, lack: 'from-turn-5' },
    {
      orders: ['sweep', 'finish', 'broaden', 'decree', 'assets', 'airlift', 'shelter'],
      resolutions: ['inclusive-government'],
      lack: 'republic-stands',
    },
    { orders: ['aid', 'assets'], longer: 1, lack: 'agencies-leave' },
    { orders: ['strike'], longer: 1, lack: 'soldiers-in-kabul' },
  ],
}
