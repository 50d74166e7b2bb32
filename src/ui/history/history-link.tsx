import { useGame, useStores, useT } from '../app';
import { Button, Icon } from '../parts';

interface Props {
  readonly kind?: 'outline' | 'quiet';
  readonly class?: string;
}

/** Whether there is a past to look at. */
export const useHasPast = (): boolean => useGame(({ closes, branches }) => closes.length > 0 || branches.length > 1);

/** The way to past turns from wherever a game is looked at; nothing before the first turn has closed. */
export function HistoryLink({ kind = 'outline', class: extra = '' }: Props) {
  const t = useT();
  const { ui } = useStores();
  const hasPast = useHasPast();
  if (!hasPast) return null;
  return (
    <Button kind={kind} class={extra} onClick={() => ui.getState().goTo('history')}>
      <Icon name="history" />
      {t('history.link')}
    </Button>
  );
}
