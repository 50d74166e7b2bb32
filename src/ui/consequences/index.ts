export { ConsequencesScreen } from './consequences-screen';
