import { useT } from '../app';

export function Questions({ questions }: { readonly questions: readonly string[] }) {
  const t = useT();
  if (questions.length === 0) return null;
  return (
    <ol class="debrief-questions" aria-label={t('debrief.questions')}>
      {questions.map((question, index) => (
        <li key={question}>
          <span class="debrief-questions__label">{t('debrief.discuss', { number: index + 1 })}</span>
          {question}
        </li>
      ))}
    </ol>
  );
}
