import { useT } from '../app';
import { Cited, Dialog, Dots, Portrait, SourceNumber } from '../parts';
import type { DebateOption, SpeakerModel } from '../../view';
import { SourceCards, SourceEntry } from './sources';
import { MoreSources, SideMark } from './speaker';

/** What is laid over the chamber: a claim challenged, heard again, or weighed; one source, or all of them. */
export type Over =
  | { readonly kind: 'challenge' | 'sure' | 'hear'; readonly argument: string }
  | { readonly kind: 'source'; readonly number: number }
  | { readonly kind: 'sources' };

interface Props {
  readonly over: Over;
  readonly option: DebateOption;
  readonly onSource: (number: number) => void;
  readonly onClose: () => void;
}

export function Overlay({ over, option, onSource, onClose }: Props) {
  const t = useT();
  if (over.kind === 'sources') {
    return (
      <Dialog title={t('debate.sourcesOnTable')} onClose={onClose}>
        <SourceCards sources={option.sources} onOpen={onSource} />
      </Dialog>
    );
  }
  if (over.kind === 'source') {
    const source = option.sources.find((one) => one.number === over.number);
    if (!source) return null;
    return (
      <Dialog title={source.title} onClose={onClose}>
        <SourceEntry source={source} />
      </Dialog>
    );
  }
  const speaker = option.speakers.find((one) => one.argument === over.argument);
  if (!speaker) return null;
  if (over.kind === 'hear') {
    return (
      <Dialog title={speaker.adviser.name} onClose={onClose}>
        <Case speaker={speaker} onSource={onSource} />
      </Dialog>
    );
  }
  if (over.kind === 'sure') {
    return (
      <Dialog title={t('debate.howSure')} onClose={onClose}>
        <p class="debate-sure">
          <Dots value={speaker.sure.dots} label={speaker.sure.words} /> <strong>{speaker.sure.words}</strong>
        </p>
        <p>{speaker.sure.because}</p>
        <SourceCards
          sources={option.sources.filter(({ number }) => speaker.sources.includes(number))}
          onOpen={onSource}
        />
      </Dialog>
    );
  }
  const answer = option.speakers.find((one) => one.argument === speaker.rebuttedBy);
  return (
    <Dialog title={t('debate.challenged')} onClose={onClose}>
      <blockquote class={`debate-quote debate-quote--${speaker.side}`}>{speaker.claim}</blockquote>
      {answer ? <Case speaker={answer} onSource={onSource} /> : <p>{t('debate.unanswered')}</p>}
    </Dialog>
  );
}

/** One argument in full, as its adviser puts it. */
function Case({ speaker, onSource }: { readonly speaker: SpeakerModel; readonly onSource: (number: number) => void }) {
  const t = useT();
  return (
    <article class={`debate-case debate-claim--${speaker.side}`}>
      <header class="debate-case__head">
        <Portrait portrait={speaker.adviser.portrait} side={speaker.side} size="small" />
        <div>
          <SideMark side={speaker.side} />
          <p>
            <strong>{speaker.adviser.name}</strong> <span class="debate-case__post">{speaker.adviser.post}</span>
          </p>
        </div>
      </header>
      <p class="debate-case__claim">{speaker.claim}</p>
      {speaker.evidence.length > 0 && (
        <ul class="debate-evidence">
          {speaker.evidence.map((line) => (
            <li key={line.text}>
              <Cited text={line.text}>
                <SourceNumber number={line.source} side={speaker.side} onOpen={onSource} />
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
    </article>
  );
}
