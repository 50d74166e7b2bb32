import type { Side } from '../../engine';
import { useT } from '../app';
import { Button, Cited, SourceNumber } from '../parts';
import type { SpeakerModel } from '../../view';

interface Props {
  readonly side: Side;
  readonly speakers: readonly SpeakerModel[];
  readonly shown: number;
  /** Both sides step down a size together: neither is louder than the other. */
  readonly small: boolean;
  readonly onSource: (number: number) => void;
  readonly onChallenge: (argument: string) => void;
  readonly onSure: (argument: string) => void;
}

export function SideMark({ side }: { readonly side: Side }) {
  const t = useT();
  return (
    <span class={`side-mark side-mark--${side}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {side === 'for' ? <circle cx="10" cy="10" r="7" /> : <path d="M3.5 3.5l13 13M16.5 3.5l-13 13" />}
      </svg>
      {t(side === 'for' ? 'debate.for' : 'debate.against')}
    </span>
  );
}

/** Width in Latin letters, a Japanese character counting as two: beyond this a claim fills too many lines at full size. */
const LONG = 90;
export function isLong(claim: string): boolean {
  let width = 0;
  for (const letter of claim.replaceAll('\u200b', '')) width += letter > '\u2e7f' ? 2 : 1;
  return width > LONG;
}

/** One adviser's case: claim, evidence with its sources, what would change the adviser's mind. */
export function Speaker({ side, speakers, shown, small, onSource, onChallenge, onSure }: Props) {
  const t = useT();
  const speaker = speakers[shown];
  if (!speaker) {
    return (
      <section class={`debate-claim debate-claim--${side}`}>
        <div class="debate-claim__head">
          <SideMark side={side} />
        </div>
        <p class="debate-claim__nobody">{t('debate.nobody')}</p>
      </section>
    );
  }
  return (
    <section
      class={`debate-claim debate-claim--${side}`}
      aria-label={t(side === 'for' ? 'debate.for' : 'debate.against')}
    >
      <div class="debate-claim__head">
        <SideMark side={side} />
        <span class="debate-claim__note">
          {t('debate.sourcesAndSure', { count: speaker.sources.length, sure: speaker.sure.words })}
        </span>
      </div>
      <div class="debate-claim__scroll">
        <h2 class={`debate-claim__words${small ? ' debate-claim__words--long' : ''}`}>{speaker.claim}</h2>
        {speaker.evidence.length > 0 && (
          <ul class="debate-evidence">
            {speaker.evidence.map((line) => (
              <li key={line.text}>
                <Cited text={line.text}>
                  <SourceNumber number={line.source} side={side} onOpen={onSource} />
                </Cited>
              </li>
            ))}
          </ul>
        )}
        <MoreSources speaker={speaker} onSource={onSource} />
        {speaker.changeMyMind !== null && (
          <p class="debate-mind">
            <strong>{t('debate.changeMyMind')}</strong> {speaker.changeMyMind}
          </p>
        )}
        {speaker.floor && <FloorState speaker={speaker} />}
      </div>
      <div class="debate-claim__actions">
        <Button kind="outline" onClick={() => onChallenge(speaker.argument)}>
          {t('debate.challenge')}
        </Button>
        <Button kind="quiet" onClick={() => onSure(speaker.argument)}>
          {t('debate.howSure')}
        </Button>
      </div>
    </section>
  );
}

/** Whether the argument stands on the floor already, and what is left of it. */
function FloorState({ speaker }: { readonly speaker: SpeakerModel }) {
  const t = useT();
  if (!speaker.floor) return null;
  const { state, opening } = speaker.floor;
  const words =
    state === 'cut'
      ? 'floor.stateCut'
      : state === 'halved'
        ? 'floor.stateHalved'
        : opening
          ? 'floor.stateOpening'
          : 'floor.stateStanding';
  return <p class="debate-claim__floor">{t(words)}</p>;
}

/** Sources that no line of evidence carries still belong to the claim. */
export function MoreSources({
  speaker,
  onSource,
}: {
  readonly speaker: SpeakerModel;
  readonly onSource: (number: number) => void;
}) {
  const t = useT();
  const cited = new Set(speaker.evidence.map(({ source }) => source));
  const rest = speaker.sources.filter((number) => !cited.has(number));
  if (rest.length === 0) return null;
  return (
    <p class="debate-more">
      {t(cited.size === 0 ? 'debate.itsSources' : 'debate.moreSources')}{' '}
      {rest.map((number) => (
        <SourceNumber key={number} number={number} side={speaker.side} onOpen={onSource} />
      ))}
    </p>
  );
}
