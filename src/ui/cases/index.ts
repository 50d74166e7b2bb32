export { CasesScreen } from './cases-screen';
