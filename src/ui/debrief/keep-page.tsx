import { useT } from '../app';
import { Exports } from './exports';
import { PageHead, type PageProps } from './page';
import { Questions } from './questions';
import { SourceList } from './source-list';

/** Questions to talk over, what the model leaves out, and the documents behind the game. */
export function KeepPage({ model }: PageProps) {
  const t = useT();
  return (
    <div class="debrief-page">
      <PageHead question={t('debrief.keepQuestion')} finding={t('debrief.keepFinding')} />
      <Questions questions={model.questions} />
      <Exports />
      {model.omits !== null && (
        <section class="debrief-section" aria-labelledby="omits-title">
          <h2 id="omits-title">{t('debrief.omits')}</h2>
          <p>{model.omits}</p>
        </section>
      )}
      {model.sources.length > 0 && (
        <section class="debrief-section" aria-labelledby="sources-title">
          <h2 id="sources-title">{t('debrief.sourcesTitle')}</h2>
          <details>
            <summary>{t('debrief.sourcesLede', { count: model.sources.length })}</summary>
            <SourceList sources={model.sources} />
          </details>
        </section>
      )}
    </div>
  );
}
