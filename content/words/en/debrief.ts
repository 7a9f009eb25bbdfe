/** Findings: a title that states what the game showed, and what was measured. */
export const FINDINGS = {
  gates: {
    closed: 'Closed gates did not stop people: {past} came past them',
    past: 'More people came unregistered than were let in',
    vetted: 'Vetting registered most of those who came',
    none: 'Hardly anybody came to the gates',
    measure: 'In tokens of 5,000, let in and registered: {managed}. Unregistered: {unmanaged}.',
  },
  bread: {
    kept: 'Bread kept pace with hunger',
    slower: 'Hunger was faster than bread',
    none: 'Hunger grew, and nobody sent bread',
    measure: 'Hardship over all areas rose by {up} {up:point|points} and fell by {down}.',
  },
  isis: {
    grew: 'ISIS gained more ground than it lost',
    shrank: 'ISIS lost more ground than it gained',
    even: 'ISIS lost as much ground as it gained',
    measure:
      '{up} {up:point|points} gained, {down} lost; {attacks} {attacks:attack|attacks} in Afghanistan, {abroad} abroad.',
  },
  cells: {
    came: 'Hidden cells did come, all of them among the unregistered',
    none: 'Many feared hidden cells, and none came',
    measure:
      '{came} came in {chances} {chances:throw|throws} of a die; where nobody comes unregistered, none is thrown.',
  },
  ladder: {
    none: 'Nobody moved beyond {rung}, for fear of moving first',
    alone: '{who} went furthest toward Kabul, alone',
    company: '{who} went furthest toward Kabul, in company',
    recognised: '{who} recognised the Taliban’s government',
    measure: 'Highest rung reached: {rung}, by {who}.',
  },
  institutions: {
    unpaid: 'The bodies voted for more than their members paid for',
    paid: 'What the bodies voted for was paid for',
    none: 'Nobody got the CSTO or the SCO to act',
    measure: '{carried} adopted, {paid} paid for, {failed} failed.',
  },
  sovereignty: {
    lost: 'Protection cost the republics more sovereignty than they won back',
    kept: 'The republics kept their sovereignty',
    measure: 'Points of sovereignty lost: {down}. Won back: {up}.',
  },
  promises: {
    broken: '{broken} of {all} promises did not hold',
    kept: 'Every promise held',
    none: 'Nobody promised anybody anything',
    measure: 'Agreements concluded: {deals}. Promises in them: {all}. Broken: {broken}.',
  },
  tension: {
    clashed: 'Guards clashed {times}, and {drills} had been held',
    calm: '{drills} {n:was|were} held, and nobody opened fire',
    none: 'Nobody drilled, and nobody opened fire',
    bare: 'Guards clashed {times}, and nobody had drilled',
    once: 'once',
    times: '{n:words} times',
    drills: '{n:words} {n:drill|drills}',
    measure: 'Drills held: {drills}. Clashes at the line: {clashes}.',
  },
  covert: {
    some: '{n:words} covert {n:order was|orders were} given, and the table saw only what moved',
    measure: 'Covert orders carried out: {n}.',
  },
  turn: {
    fell: 'The region lost most in turn {turn}',
    rose: 'The region never lost ground in a turn',
    measure: 'Index in that turn: {from} → {to}.',
    measureRose: 'Index at the end: {to}.',
  },
} as const
