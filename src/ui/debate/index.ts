export { DebateScreen } from './debate-screen';
