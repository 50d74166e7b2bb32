export { TitleScreen } from './title-screen';
