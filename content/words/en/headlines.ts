/**
 * What is told of a resolution. A title is a full sentence, subject first, cause and cost in one; several stand for one
 * kind where what came of it differs.
 */
export const HEADLINES = {
  carried: {
    title: 'The {body} adopts {resolution}',
    who: '{giver} tabled it; {inFavour:words} were in favour, and nobody was against.',
  },
  unpaid: {
    title: 'Nobody pays for {resolution}, and the {body}’s vote stays on paper',
    why: 'A resolution moves what members then pay for.',
  },
  paid: {
    one: '{first} pays for {resolution}, and the {body} acts',
    two: '{first} and {second} pay for {resolution}, and the {body} acts',
    weak: '{payers} {count:pays|pay} for {resolution}, and the {body} is too weak to make much of it',
  },
  failed: {
    blocked: 'A vote against stops {resolution} in the {body}',
    lukewarm: 'Too few in the {body} want {resolution}, and it fails',
    who: '{giver} tabled it.',
    whyBlocked: 'One vote against is enough; a vote that fails costs the body cohesion.',
    whyLukewarm: 'Half of the members must be in favour; a vote that fails costs the body cohesion.',
  },
  idle: {
    lost: 'Nobody brings a matter to the {body}, and it loses cohesion',
    kept: 'Nobody brings a matter to the {body}',
    why: 'A body that is not used wears out.',
  },
  'put-off': {
    title: 'The {body} puts off {resolution}',
    who: '{giver} gets its capital back.',
    why: 'A body carries one resolution a turn.',
  },

  agreed: {
    trade: '{giver} and {target} exchange {given} for {got}',
    title: '{giver} and {target} come to an agreement',
    secret: '{giver} and {target} come to an agreement in secret',
  },
  duty: {
    pay: '{giver} pays {target} what was agreed',
    border: '{giver} begins a post for {target} at {sector}, and gains a say there',
    base: '{giver} opens a base to {target}, and the neighbours protest',
    transit: '{giver} takes back people whom {target} hosted, as agreed',
    hosting: '{giver} pays for people whom {target} takes in',
    trade: '{giver} guarantees goods, power and gas for {target}; some in Kabul grumble',
    assure: '{giver} assures {target} that no attack will come from Afghan soil',
    other: '{giver} does for {target} what was agreed',
  },
  broke: {
    title: '{giver} breaks its word to {target}: {clause}',
    why: 'Trust is slow to come back, and others have seen it.',
  },
  lapsed: { title: '{giver} cannot do for {target} what was agreed, and nobody is to blame: {clause}' },
  leaked: { title: 'A secret agreement of {giver} and {target} comes out' },
  'leave-refused': {
    drill: '{giver} does not let {target} hold drills at {sector}',
    'post:partner': '{giver} does not let {target} build a post at {sector}',
    arms: '{giver} does not take arms from {target}',
    other: '{giver} refuses {target} leave',
    why: 'A no costs relation.',
  },

  gate: {
    closed: '{giver} closes {sector}',
    vettedFromClosed: '{giver} opens {sector} to people whom it has vetted',
    vettedFromOpen: '{giver} begins to vet at {sector}',
    open: '{giver} opens {sector} to everybody who comes',
  },
  'opium-rule': {
    tax: 'Kabul taxes opium: the purse fills, and the crop grows',
    leave: 'Kabul leaves opium as it is',
    ban: 'Kabul bans opium, and its own ranks feel it',
  },

  'order-goes-on': { title: '{target} hears what {giver} said, and others take note' },
  'came-to-nothing': {
    title: '{giver}’s order comes to nothing: {order}',
    titleS: '{giver}’ order comes to nothing: {order}',
  },

  hardship: {
    frozenWinter: 'Winter and frozen money spread hunger to {areas}',
    frozen: 'Hunger spreads to {areas} while Kabul’s money stays frozen',
    winter: 'Winter spreads hunger to {areas}',
    plain: 'Hunger spreads to {areas}',
    none: 'Hunger has nowhere left to spread',
    count: '{n:words} {n:area|areas}',
    why: 'So many areas gain one point, going round the map from a die.',
  },
  'hardship-fighting': {
    worse: 'Fighting makes hunger worse in {area}',
    same: 'Fighting in {area} leaves markets and roads open',
  },
  displacement: {
    title: '{people} leave {area} for {sectors}',
    why: 'Hardship, fighting and strong ISIS send people out; they go where the gate seems most open. Most who flee stay inside the country.',
  },
  crossing: {
    vettedBoth: 'Vetting at {sector} lets {managed} in, and {unmanaged} {path}',
    vettedAll: 'Vetting at {sector} lets {managed} in, and nobody has to wait',
    vettedWait: 'Vetting at {sector} lets {managed} in, and {left} wait',
    fullPast: 'Vetting at {sector} lets nobody in, and {unmanaged} {path}',
    fullWait: 'Vetting at {sector} lets nobody in, and {left} wait',
    closedPast: '{giver} keeps {sector} closed, and {unmanaged} {path}',
    closedWait: '{giver} keeps {sector} closed, and {left} wait on the Afghan side',
    open: '{sector} stands open, and {unmanaged} come unregistered',
    who: '{giver} keeps {sector} {policy}.',
    why: {
      open: 'An open gate lets everybody in and registers nobody.',
      long: 'On a long land line those whom nobody vets go past the posts; a strong guard stops some.',
      desert:
        'A crossing that is full or closed sends half of those it turns away into the desert; a strong guard stops some.',
      river:
        'A crossing that is full or closed sends half of those it turns away to the river; a strong guard stops some.',
    },
    paths: {
      river: 'take the river',
      'mountain-river': 'take the river',
      desert: 'cross the desert',
      hills: 'take the hill paths',
      mountain: 'take the pass',
    },
  },
  'turned-aside': {
    title: '{sector} is closed, and {people} turn to {other}',
    why: 'A gate that closes moves people on to the next that has not.',
  },
  infiltration: {
    came: 'A hidden cell comes into {giver} among those who were not registered',
    none: 'No hidden cell comes into {giver} this time',
    why: 'Cells come among the unregistered alone.',
  },
  'attack-abroad': {
    title: 'A hidden cell attacks in {giver}, and {home} falls',
    why: 'It had come with people whom nobody registered.',
  },
  steppe: {
    felt: 'Some who came to {giver} unregistered move on over the steppe, and support in Moscow falls',
    none: 'Those who came to {giver} unregistered do not move on over the steppe',
  },
  opium: { fills: 'Opium pays into Kabul’s purse', none: 'Opium pays Kabul nothing' },
  traffic: {
    harm: 'Drug traffic through {giver} buys officers, and {home} falls',
    none: 'Drug traffic passes through {giver} and does no harm yet',
    why: 'More opium than guards: the thinnest stretch of the line counts.',
  },
  'isis-grows': { title: 'ISIS gains ground in {area}', why: 'It lives off hunger, and off a split in Kabul.' },
  attack: {
    plain: 'ISIS attacks in {area}',
    felt: 'ISIS attacks in {area}, and {felt} feels it at home',
  },
  raid: {
    plain: 'ISIS fires over the line at {sector}, and {home} in {giver} falls',
    assured: 'ISIS fires over the line at {sector}, and Kabul’s assurance to {giver} is broken',
  },
  'many-attacks': { title: '{attacks} attacks in one turn shake Kabul’s ranks' },
  clash: {
    came: 'Guards clash at {sector}, and both sides pay for it at home',
    none: 'Guards at {sector} stand eye to eye and hold their fire',
    why: 'Tension stood at the top of its scale.',
  },
  cools: { title: 'Tension at {sector} eases by itself' },
  home: {
    falls: '{giver} loses {home} to {causes}',
    stays: '{giver} has no {home} left to lose',
    causes: {
      crowding: 'crowded reception',
      'empty-purse': 'an empty purse',
      strings: 'strings attached to help',
      unmanaged: 'unregistered arrivals',
      fear: 'fear of ISIS',
      ease: 'high hopes',
    },
  },
  'own-master': { title: 'Nobody else gives orders in {giver} this turn, and its sovereignty grows' },
  works: {
    goesOn: 'Works at {sector} go on',
    finished: 'The post at {sector} is finished, and {giver} feels safer',
    who: '{donor} pays for them.',
    whoFinished: '{donor} paid for it.',
  },
  wears: {
    down: 'The guard at {sector} thins, since its post keeps fewer',
    up: 'The post at {sector} keeps more guards than before',
  },
  income: { title: 'Treasuries fill for the next turn' },
  index: {
    rises: 'The region’s index rises from {from} to {to}',
    falls: 'The region’s index falls from {from} to {to}',
    same: 'The region’s index stays at {to}',
    why: 'Six parts make the index; below {collapse} the region gives way, from {shared} all share the success.',
  },
  collapse: { title: 'The region gives way, and the game ends here' },
  completed: { title: 'The year ends, and the accounts are opened' },
  closed: {
    title: 'Control ends the game in turn {turn}, and the accounts are opened',
    why: 'Agreements are settled, and all is counted as it stands.',
  },

  injected: { who: 'Control brings this in.' },
  written: { who: 'Control wrote this.' },
  amended: { title: 'Control corrects the board' },
  held: {
    title: 'Control holds an event back',
    why: 'Something that was to come stays away. The debrief says what it was.',
  },
  acted: {
    title: 'Control acts for {target}',
    doings: {
      plan: 'It wrote in the plan of orders and gates.',
      seal: 'It sealed the plan, or opened it again.',
      body: 'It acted in an institution.',
      choice: 'It chose in an event.',
      talk: 'It dealt with other seats.',
    },
  },
  rewound: {
    title: 'Control takes the table back to the start of turn {turn}',
    why: 'What came after is undone; it stays in the record. The dice lie as they lay then.',
  },

  event: { onRecord: 'On record, {date}.', chance: 'It did not happen in 2021.' },
  choice: { title: '{giver} decides: {label}', who: '{question}' },
  published: { title: 'A secret cable becomes public', who: '{cable}' },
  unexplained: { title: '{moves}; nobody says why', none: 'Something moves; nobody says why' },
} as const

/** A public number that moved without a cause. */
export const MOVES = {
  home: ['{home} in {capital} falls', '{home} in {capital} rises'],
  tension: ['tension at {at} eases', 'tension at {at} rises'],
  control: ['the Taliban gain ground in {at}', 'the resistance gains ground in {at}'],
  relation: ['{one} and {other} grow apart', '{one} and {other} grow closer'],
  influence: ['{patron} loses influence in {republic}', '{patron} gains influence in {republic}'],
  other: ['{name} falls', '{name} rises'],
} as const

/** What hung on a die. */
export const DICE = {
  carried: 'cover at home from a joint statement',
  paid: 'a weak body acts',
  idle: 'the body loses cohesion',
  'hardship-fighting': 'hunger grows with the fighting',
  infiltration: 'a hidden cell comes',
  'attack-abroad': 'a hidden cell attacks',
  steppe: 'some move on over the steppe',
  traffic: 'traffic does harm',
  attack: 'ISIS attacks',
  attackFelt: 'it is felt abroad',
  raid: 'ISIS fires over the line',
  clash: 'the guards clash',
  again: 'then {what}',
  other: 'it comes to pass',
} as const

/** Lines of a sum. */
export const SUMS = {
  waiting: 'Waiting at the gate',
  'let-in': 'Let in and registered',
  'turned-away': 'Turned away',
  'past-the-posts': 'Past the posts, unregistered',
  'by-the-river': 'Over the river, unregistered',
  'still-waiting': 'Still waiting',
  'hunger-base': 'Areas by the course of things',
  'hunger-frozen': 'More for frozen assets',
  'hunger-winter': 'More for winter',
  'push-hardship': 'Hardship in {area}',
  crowding: 'More people than room',
  'empty-purse': 'An empty purse',
  strings: 'Little sovereignty left',
  unmanaged: 'Unregistered arrivals',
  fear: 'A thin guard beside strong ISIS',
  ease: 'High hopes, hard to keep',
} as const
/** The line of a sum on which it turns. */
export const TURNING = ['turned-away'] as const
/** Said at the right of a line. */
export const SUM_NOTES = { part: 'of {most}', tokens: 'tokens of 5,000' } as const
