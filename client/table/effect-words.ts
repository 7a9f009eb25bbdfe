export { eventEffectsText, rulesText } from '../../game/words/index.ts'
