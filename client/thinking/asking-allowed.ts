import { keptChoice } from './kept-choice.ts'

/** Whether a player alone has an adviser at the table: off until they want one. In a class Control says so. */
const choice = keptChoice<'on' | 'off'>('amu-darya adviser', ['on', 'off'], 'off')

export const allowAdviser = (isOn: boolean): void => choice.choose(isOn ? 'on' : 'off')
export const useAdviserAllowed = (): boolean => choice.use() === 'on'
