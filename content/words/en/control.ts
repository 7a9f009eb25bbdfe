/** What Control did, for the debrief, where nothing is secret any more. */
export const CONTROL_WORDS = {
  event: 'Brought in an event: “{headline}”.',
  written: 'Brought in: “{text}”',
  held: 'Held an event back: “{headline}”.',
  amended: 'Corrected the board.',
  reason: 'Reason: {reason}',
  acted: 'Acted for {seat}: {what}.',
  order: 'wrote “{order}” into its plan',
  cleared: 'took an order back',
  rewound: 'Took the table back to the start of turn {turn}.',
  closed: 'Ended the game.',
  ended: 'Ended the phase; what was drafted went as written.',
  moves: {
    seal: 'sealed its plan',
    unseal: 'opened its plan again',
    gate: 'set a gate',
    opium: 'set the rule on opium',
    ask: 'asked a host for leave',
    consent: 'answered a request for leave',
    table: 'tabled a resolution',
    vote: 'voted on a resolution',
    propose: 'offered an agreement',
    answer: 'answered an offer',
    withdraw: 'took an offer back',
    word: 'judged a word at the end',
    say: 'wrote a message',
    show: 'showed a cable',
    choose: 'chose in an event',
  },
} as const

/** Refusals of Control's own moves, which no seat is told. */
export const CONTROL_REFUSALS = {
  'no-such-event': 'This scenario has no such event. Choose one from its list.',
  'event-happened': 'This event has come already. Choose another.',
  'event-fixed': 'This event comes on its day and is not in the deck. Choose one that is.',
  'event-not-in-deck': 'This event was not drawn for this game, so it does not come. Choose one that is to come.',
  'empty-inject': 'Nothing is written. Write what has happened first.',
  'moves-nothing': 'This would move no number, since each is at its end already. Change the place or the number.',
  'no-reason': 'There is no reason yet. Write one; all seats read it.',
  'no-such-turn': 'The table is in turn {turn}. Go back to that turn or to an earlier one.',
} as const
