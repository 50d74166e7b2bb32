import { useT } from '../app';
import { Dialog } from '../parts';
import type { StepModel } from '../../view';

interface Props {
  readonly step: StepModel;
  readonly onRule: () => void;
}

/** "Why did China react?": the rule in words, and the way to the rule itself. */
export function WhyCard({ step, onRule }: Props) {
  const t = useT();
  if (!step.rule) return null;
  return (
    <section class="rail-card rail-card--why" aria-labelledby="why-card">
      <h2 id="why-card">{step.why}</h2>
      <p>{step.rule.words}</p>
      <button type="button" class="rule-link" onClick={onRule}>
        {t('consequences.seeRule')}
      </button>
    </section>
  );
}

/** The rule as it stands in the case: its place in the file, its grade, and what it rests on. */
export function RuleDialog({ step, onClose }: { readonly step: StepModel; readonly onClose: () => void }) {
  const t = useT();
  const { rule } = step;
  if (!rule) return null;
  return (
    <Dialog title={step.why ?? step.kicker} onClose={onClose}>
      <p class="rule__words">{rule.words}</p>
      <dl class="rule">
        <dt>{t('rule.place')}</dt>
        <dd>
          <code>{rule.path}</code>
          {rule.line !== null && <span class="rule__line">{t('rule.line', { line: `${rule.line}` })}</span>}
        </dd>
        <dt>{t('rule.grade')}</dt>
        <dd class="rule__grade">{rule.grade}</dd>
        <dt>{t('rule.sources')}</dt>
        <dd>
          {rule.sources.length === 0 ? (
            t('rule.noSource')
          ) : (
            <ul>
              {rule.sources.map(({ title, publisher, date }) => (
                <li key={title}>
                  {title}{' '}
                  <span class="rule__from">
                    {publisher}
                    {t('list.dot')}
                    <span class="rule__date">{date}</span>
                  </span>
                </li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
    </Dialog>
  );
}
