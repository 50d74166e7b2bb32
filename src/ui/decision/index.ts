export { DecisionScreen } from './decision-screen';
