/** Links, files, lines of play: what keeps a game and carries it elsewhere. Dialogs are fetched when they open. */
import { lazily } from '../app';

export const KeepingDialog = lazily(() => import('./keeping-dialog').then((part) => part.KeepingDialog));
export const OfferDialog = lazily(() => import('./offer-dialog').then((part) => part.OfferDialog));
export { useLink } from './use-link';
