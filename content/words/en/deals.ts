/** Agreements, leave, motions and votes. */
export const DEAL_WORDS = {
  turns: '{n:words} {n:turn|turns}',
  funds: '{n} {n:fund|funds}',
  /** Where the sentence of the clause does not read well with every value. */
  sentences: {
    together: '{giver} will stand at rung {rung} of the ladder, with {target}, within {turns}.',
    transit: 'For {turns} {giver} takes back, in safety, people whom {target} hosts.',
  },
  payNow: '{giver} pays {target} {funds} at once.',
  inReturn: 'In return {promise}',
  secret: 'The two keep it secret.',
  unknown: 'What it says is known to the two alone.',
  /** Said of a kind of promise where two are exchanged. */
  nouns: {
    pay: 'funds',
    drills: 'drills',
    border: 'a post',
    base: 'a base',
    'no-base': 'a ban on bases',
    'no-line': 'silence',
    intelligence: 'intelligence',
    transit: 'safe returns',
    hosting: 'paid reception',
    trade: 'guaranteed trade',
    assure: 'an assurance',
    together: 'a step together',
    word: 'a gentlemen’s word',
  },
  asks: {
    drill: '{giver} asks to hold drills at {sector}.',
    'post:partner': '{giver} asks to pay for a post at {sector}.',
    arms: '{giver} asks to send arms and instructors to {target}.',
  },
  motion: '{mover} tables {resolution} in the {body}.',
  votes: { '': 'Not cast', fund: 'In favour, and pays', for: 'In favour', against: 'Against', abstain: 'Abstains' },
} as const
