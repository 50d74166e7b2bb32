export { playSample } from './player';
export { Sounds } from './sounds';
