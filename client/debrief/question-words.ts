/** Questions for a class, and short chapters that read the game's own numbers. {n} and the like are filled in. */
export const questionWords = {
  title: 'Questions this game leaves open',
  deck: 'Five questions from what happened here, then four ideas beside this game’s numbers.',
  questions: 'to discuss',
  ideas: 'four ideas, and this game’s numbers',
  terms: 'Terms',
  gates: {
    closed:
      '{sector} stood closed for {n:words} of {turns:words} turns, and {past:words} {past:token|tokens} of people passed it unregistered. What did the closed gate protect, and whom did it move?',
    open: 'Nobody passed a closed gate unregistered. What did the open and the vetted gates cost the hosts, and what did they spare them?',
  },
  shelter: {
    lost: '{seat} ended with sovereignty {to}, from {from}, and stability {homeTo}, from {homeFrom}. Was the protection worth its price, and who should answer that?',
    kept: 'No republic lost sovereignty. Was there help that {seat} should have accepted?',
  },
  ladder: {
    climbed:
      '{seat} went furthest toward Kabul, to rung {to} of 5, from {from}. Who waited for whom, and what would have made the next step easier to take together?',
    still: 'No seat took a step toward Kabul. Who gained from the waiting, and who could have ended it?',
  },
  bodies:
    'The CSTO and the SCO carried {carried:words} {carried:resolution|resolutions}; members paid for {paid:words} of them. What does a statement change that nobody pays for?',
  bodiesNone: 'The CSTO and the SCO carried no resolution. What would a member have had to offer the others?',
  secrets: {
    some: '{secret:words} {secret:agreement was|agreements were} secret and {out:words} came out; {broken:words} {broken:promise was|promises were} broken. Which of your decisions would you have made otherwise, had you seen everything?',
    none: 'Nobody made a secret agreement. What did that make easier, and what did it rule out?',
  },
  chapters: [
    {
      id: 'integration',
      title: 'Protective integration',
      text: 'Governments join a regional body for cover as much as for common action: a joint statement shields each at home, while sovereignty stays where it was. The bilateral way is quicker and leaves a mark on sovereignty; the body is slower and shares the cost.',
      terms: ['protective-integration', 'sovereignty', 'patron'],
    },
    {
      id: 'closing',
      title: 'Closing and displacement',
      text: 'A gate decides who is registered, less than who comes. Compare, in this game, what became of those who stood before closed, vetted and open gates. How many came at all was decided by hunger and fighting on the other bank.',
      terms: ['displacement', 'registered', 'gate'],
    },
    {
      id: 'recognition',
      title: 'Recognition as coordination',
      text: 'The price of a step falls with every government that already stands there. Nobody wants to be first, since the first pays most; nobody wants to be last, since Kabul remembers. Talks and joint positions can make a step cheaper for all at once.',
      terms: ['recognition', 'stance-ladder', 'engagement'],
    },
    {
      id: 'data',
      title: 'Reading the game’s own data',
      text: 'One game is one draw. A die can decide an attack, and a rare event here says nothing about its chance. Look for what would come again with other dice: which numbers moved each turn, in one direction, whatever was rolled?',
      terms: ['wargame', 'index', 'spill-over'],
    },
  ],
  numbers: {
    by: '{waiting} waited, {managed} let in and registered, {unmanaged} past the posts',
    aside: 'Queues that turned to a neighbour’s gate',
    carried: 'Resolutions carried, and paid for',
    two: '{n} and {m}',
    cover: 'Stability and support that members drew from joint statements',
    foreign: 'Orders carried out on another’s soil',
    sovereignty: 'Sovereignty of the three republics together',
    steps: 'Steps up and down the ladder',
    stance: 'Rungs of all eight together',
    first: 'Furthest toward Kabul',
    firstIs: '{seat}, {rung}',
    talks: 'Talks held',
    unmanaged: 'Tokens past the gates, in all',
    cells: 'Dice for a hidden cell, and cells that came',
    abroad: 'Attacks abroad',
    dice: 'Dice rolled in the open and in secret',
    hardship: 'Hardship in all areas',
    change: '{from} → {to}',
  },
  closedNote: 'Tokens of 5,000, summed over the turns.',
} as const
