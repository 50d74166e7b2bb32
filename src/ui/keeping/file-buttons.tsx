import { useEffect, useRef, useState } from 'preact/hooks';
import { t as say } from '../../i18n';
import { LIMITS } from '../../store/limits';
import { useGame, useLang, useStores, useT } from '../app';
import { Button, Icon } from '../parts';

/** Gives the browser a file to put where the reader keeps files. */
function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Out to a file and in from one. What comes in is offered, never put in place. */
export function FileButtons() {
  const t = useT();
  const { game } = useStores();
  const picker = useRef<HTMLInputElement>(null);
  const hasGame = useGame((state) => state.game !== null || state.saved !== null);
  const lang = useLang();
  const notice = useGame((state) => state.notice);
  const [saved, setSaved] = useState<string | null>(null);
  // What was said here is not said again once the dialog is closed.
  useEffect(() => () => game.getState().dismissNotice(), []);
  const save = (): void => {
    const file = game.getState().exported();
    if (!file) return;
    game.getState().dismissNotice();
    download(file.name, file.text);
    setSaved(file.name);
  };
  const open = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    // The same file may be tried again.
    const read = file?.text();
    if (!file || !read) return;
    if (file.size > LIMITS.fileBytes) game.getState().refuseFile('open.tooLarge');
    else {
      const text = await read.catch(() => null);
      if (text === null) game.getState().refuseFile('open.unreadable');
      else await game.getState().offerFile(text);
    }
    input.value = '';
  };
  return (
    <div class="file-buttons">
      {hasGame && (
        <Button kind="outline" onClick={save}>
          <Icon name="download" />
          {t('keeping.save')}
        </Button>
      )}
      <Button kind="outline" onClick={() => picker.current?.click()}>
        <Icon name="file-text" />
        {t('keeping.open')}
      </Button>
      <input
        ref={picker}
        class="visually-hidden"
        type="file"
        accept=".json,.jsonl,application/json"
        aria-label={t('keeping.open')}
        tabIndex={-1}
        onChange={(event) => void open(event.currentTarget)}
      />
      {notice ? (
        <p class="file-buttons__said file-buttons__said--refused" role="alert">
          {say(lang, notice.key, notice.params ?? {})}
        </p>
      ) : (
        <p class="file-buttons__said" role="status">
          {saved === null ? '' : t('keeping.saved', { name: saved })}
        </p>
      )}
    </div>
  );
}
