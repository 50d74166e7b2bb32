import { useEffect, useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../store/limits';
import { useStores, useT } from '../app';
import { Button, Icon } from '../parts';
import { LinkField } from './link-field';
import { type NamedBranch, useBranches } from './use-branches';

type Open = 'name' | 'delete' | 'link';

/** Every line of play: to play, name, share or delete. */
export function BranchList() {
  const { branches, say } = useBranches();
  if (!say) return null;
  return (
    <ul class="branches">
      {branches.map((branch) => (
        <Row
          key={branch.id}
          branch={branch}
          left={leftWords(branch, branches)}
          date={say.shortDate(branch.from?.turn ?? 1)}
        />
      ))}
    </ul>
  );
}

const leftWords = ({ from }: NamedBranch, branches: readonly NamedBranch[]): string | null =>
  from && (branches.find(({ id }) => id === from.branch)?.words ?? null);

interface RowProps {
  readonly branch: NamedBranch;
  /** The line it left. */
  readonly left: string | null;
  readonly date: string;
}

function Row({ branch, left, date }: RowProps) {
  const t = useT();
  const { game, ui } = useStores();
  const [open, setOpen] = useState<Open | null>(null);
  const name = branch.words;
  const tools = useRef<HTMLDivElement>(null);
  /** What was pressed is about to go: the focus waits on a control that stays. */
  const keepFocus = (): void => tools.current?.querySelector<HTMLElement>('.icon-button')?.focus();
  const toggle = (one: Open) => (): void => setOpen(open === one ? null : one);
  const play = (): void => {
    keepFocus();
    if (game.getState().switchTo(branch.id)) ui.getState().say(t('branch.nowPlaying', { name }));
  };
  const closeWithFocus = (): void => {
    keepFocus();
    setOpen(null);
  };
  const remove = (): void => {
    tools.current?.closest('ul')?.querySelector<HTMLElement>('.icon-button')?.focus();
    game.getState().deleteBranch(branch.id);
  };
  return (
    <li class={`branch${branch.onTable ? ' branch--on' : ''}`}>
      <Icon name={left === null ? 'circle' : 'git-branch'} />
      <div class="branch__words">
        <p class="branch__name">
          {name}
          {branch.onTable && <span class="branch__on">{t('branch.onTable')}</span>}
        </p>
        <p class="branch__about">
          {t('branch.at', { turn: branch.turn })}
          {left !== null && `${t('list.dot')}${t('branch.left', { name: left, date })}`}
        </p>
      </div>
      <div class="branch__tools" ref={tools}>
        {!branch.onTable && (
          <Button kind="outline" class="branch__tool" label={t('branch.playName', { name })} onClick={play}>
            {t('branch.play')}
          </Button>
        )}
        <Tool
          icon="pencil"
          words={t('branch.renameName', { name })}
          pressed={open === 'name'}
          onClick={toggle('name')}
        />
        <Tool icon="link" words={t('branch.shareName', { name })} pressed={open === 'link'} onClick={toggle('link')} />
        {branch.from && (
          <Tool
            icon="x"
            words={t('branch.deleteName', { name })}
            pressed={open === 'delete'}
            onClick={toggle('delete')}
          />
        )}
      </div>
      {open === 'name' && <Naming branch={branch} onDone={closeWithFocus} />}
      {open === 'link' && <LinkField branch={branch.id} />}
      {open === 'delete' && (
        <div class="branch__ask" role="group" aria-label={t('branch.deleteName', { name })}>
          <p>{t('branch.deleteAsk')}</p>
          <Button kind="primary" onClick={remove}>
            {t('branch.delete')}
          </Button>
          <Button kind="outline" onClick={closeWithFocus}>
            {t('app.cancel')}
          </Button>
        </div>
      )}
    </li>
  );
}

interface ToolProps {
  readonly icon: string;
  readonly words: string;
  readonly pressed: boolean;
  readonly onClick: () => void;
}

const Tool = ({ icon, words, pressed, onClick }: ToolProps) => (
  <button type="button" class="icon-button" aria-label={words} title={words} aria-expanded={pressed} onClick={onClick}>
    <Icon name={icon} />
  </button>
);

function Naming({ branch, onDone }: { readonly branch: NamedBranch; readonly onDone: () => void }) {
  const t = useT();
  const { game } = useStores();
  const [words, setWords] = useState(branch.words);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <form
      class="branch__naming"
      onSubmit={(event) => {
        event.preventDefault();
        // The words it goes by until it has a name are not a name: they follow the language.
        if (branch.name !== null || words.trim() !== branch.words) game.getState().nameBranch(branch.id, words);
        onDone();
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label={t('branch.name')}
        maxLength={LIMITS.branchName}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <button type="submit" class="button button--primary">
        {t('branch.keepName')}
      </button>
    </form>
  );
}
