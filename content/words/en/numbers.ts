/** Numbers, counting and joining, as a sentence wants them. */
export const NUMBERS = {
  /** Under ten in words. */
  small: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  teens: ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  tens: ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  compound: '{ten}-{one}',
  hundreds: '{n} hundred',
  hundredsAnd: '{n} hundred and {rest}',
  thousand: '{n} thousand',
  minus: '−',
  plus: '+',
  comma: ', ',
  and: ' and ',
  or: ' or ',
  possessive: '{who}’s',
  /** Of a name that ends in s. */
  possessiveAfterS: '{who}’',
  funds: '{n} {n:fund|funds}',
  capital: '{n} capital',
  turns: '{n:words} {n:turn|turns}',
  free: 'no cost',
} as const
