export { mountShell } from './mount';
