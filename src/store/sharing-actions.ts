import type { Desk } from './desk';
import { packLink } from './link';
import { fromFile, fromLink, isPlaying, type Playing } from './opening';
import { branchOf, logOf, serializeSave } from './save-document';
import type { GameActions, Notice, Offer } from './types';

type SharingActions = Pick<
  GameActions,
  'exported' | 'linkTo' | 'offerFile' | 'offerLink' | 'offerReplaced' | 'refuseFile' | 'accept' | 'decline'
>;

/** A phrase may hold anything; a file's name may not. */
const forFileName = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40) || 'game';

function offerOf({ table, document }: Playing, kind: Offer['kind'], replaces: boolean): Offer {
  const { scenario, reading, log } = table.snapshot;
  return {
    kind,
    caseId: scenario.id,
    title: scenario.title,
    seed: log.header.seed,
    turn: reading.turn,
    turns: reading.turns,
    ended: reading.phase === 'ended',
    branches: document.branches.length,
    replaces,
  };
}

/** Games that go out of this browser and come into it. Nothing that comes in takes a place without the player's word. */
export function sharingActions(desk: Desk): SharingActions {
  let offered: Playing | null = null;

  const offer = async (kind: Offer['kind'], read: () => Promise<Playing | Notice>): Promise<boolean> => {
    desk.set({ loading: true, notice: null });
    let found: Playing | Notice;
    try {
      found = await read();
    } catch {
      return desk.fail({ key: 'error.caseFailed' });
    }
    if (!isPlaying(found)) return desk.fail(found);
    offered = found;
    desk.set({ loading: false, offer: offerOf(found, kind, desk.get().saved !== null) });
    return true;
  };

  return {
    exported() {
      const document = desk.playing?.document ?? desk.keeper.find().document;
      if (!document) return null;
      const { scenario, seed } = document.header;
      return { name: `ripples-${forFileName(scenario)}-${forFileName(seed)}.json`, text: serializeSave(document) };
    },
    linkTo(branch) {
      const { playing } = desk;
      if (!playing) return null;
      const { document, table } = playing;
      return packLink(table.snapshot.program, logOf(document, branchOf(document, branch)), document.goals);
    },
    offerFile: (text) => offer('file', () => fromFile(desk.cases, text)),
    offerLink: (packed) => offer('link', () => fromLink(desk.cases, packed)),
    offerReplaced() {
      const document = desk.keeper.findReplaced();
      if (!document) return Promise.resolve(desk.fail({ key: 'save.none' }));
      return offer('replaced', () => fromFile(desk.cases, serializeSave(document)));
    },
    refuseFile(why) {
      desk.fail({ key: why });
    },
    accept(how) {
      const next = offered;
      if (!next) return false;
      offered = null;
      desk.set({ offer: null });
      if (how === 'watch') {
        desk.show(next);
        return true;
      }
      desk.replace(next);
      return true;
    },
    decline() {
      offered = null;
      desk.set({ offer: null });
    },
  };
}
