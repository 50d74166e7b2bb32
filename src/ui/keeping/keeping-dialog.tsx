import { useGame, useStores, useT } from '../app';
import { Button, Dialog, Icon } from '../parts';
import { BranchList } from './branch-list';
import { FileButtons } from './file-buttons';
import { LinkField } from './link-field';
import './keeping.css';

/** Everything that goes out of this browser and comes into it, and what waits in it. */
export function KeepingDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const { game } = useStores();
  const branch = useGame((state) => state.branch);
  const count = useGame(({ branches }) => branches.length);
  const canTakeBack = useGame((state) => state.canTakeBack);
  return (
    <Dialog title={t('keeping.title')} onClose={onClose} wide>
      <div class="keeping">
        <section aria-labelledby="keeping-link">
          <h3 id="keeping-link">{t('keeping.link')}</h3>
          <p class="keeping__hint">{t(branch === null ? 'keeping.linkNone' : 'keeping.linkHint')}</p>
          {branch !== null && <LinkField branch={branch} />}
        </section>
        <section aria-labelledby="keeping-file">
          <h3 id="keeping-file">{t('keeping.file')}</h3>
          <p class="keeping__hint">{t('keeping.fileHint')}</p>
          <FileButtons />
        </section>
        {count > 1 && (
          <section aria-labelledby="keeping-timelines">
            <h3 id="keeping-timelines">{t('keeping.timelines')}</h3>
            <BranchList />
          </section>
        )}
        {canTakeBack && (
          <section aria-labelledby="keeping-back">
            <h3 id="keeping-back">{t('keeping.back')}</h3>
            <p class="keeping__hint">{t('keeping.backHint')}</p>
            <Button kind="outline" onClick={() => void game.getState().offerReplaced()}>
              <Icon name="rotate-ccw" />
              {t('keeping.takeBack')}
            </Button>
          </section>
        )}
      </div>
    </Dialog>
  );
}
