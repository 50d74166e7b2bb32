import type { DebriefModel } from '../../view/debrief';
import { useT } from '../app';
import { Button, Icon } from '../parts';
import { usePlayAgain } from './use-play-again';

interface Props {
  readonly ending: NonNullable<DebriefModel['ending']>;
  /** To the search for the smallest change that would have led elsewhere. */
  readonly onElsewhere: () => void;
}

/** The last word of the story, before anything is counted, and the two ways to find out whether it had to be. */
export function Ending({ ending: { title, text, of }, onElsewhere }: Props) {
  const t = useT();
  const play = usePlayAgain();
  return (
    <section class="ending" aria-labelledby="ending-title">
      <div class="ending__words">
        <p class="ending__kicker">{of > 1 ? t('debrief.endingOf', { of }) : t('debrief.endingOnly')}</p>
        <h1 id="ending-title">{title}</h1>
        <p class="ending__text">{text}</p>
      </div>
      <div class="ending__ways">
        <Button kind="primary" onClick={() => void play(true)}>
          <Icon name="rotate-ccw" />
          {t('debrief.again')}
        </Button>
        <Button kind="outline" onClick={onElsewhere}>
          <Icon name="git-branch" />
          {t('debrief.elsewhere')}
        </Button>
      </div>
    </section>
  );
}
