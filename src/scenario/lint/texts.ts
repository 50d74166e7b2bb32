import type { Path } from '../../engine';
import { error, likelyWarning, type Finding, type Range } from '../diagnostic';
import { nearest } from '../suggest';
import type { Subject } from './subject';

/** T010: markup that would be shown as it stands. R001: a {term} that the glossary does not have. */
export function texts(subject: Subject): readonly Finding[] {
  const terms = subject.scenario.glossary.map(({ name }) => name);
  return [...subject.spots].flatMap(([path, { value }]) => {
    if (!isText(path, subject.scenario.languages)) return [];
    return [...markup(subject, value), ...unknownTerms(subject, value, terms)];
  });
}

const isText = (path: Path, languages: readonly string[]): boolean => {
  const last = path.slice(path.lastIndexOf('.') + 1);
  return languages.some((lang) => last === lang || last === `${lang}-easy`);
};

function markup({ text }: Subject, { start, end }: Range): readonly Finding[] {
  const found = /<\/?[a-z][^>\n]{0,80}>|&(?:amp|lt|gt|nbsp|quot);/i.exec(text.slice(start, end));
  if (!found) return [];
  const at = { start: start + found.index, end: start + found.index + found[0].length };
  return [
    likelyWarning(
      'T010',
      at,
      {
        message: `"${found[0]}" will be shown as it stands.`,
        why: 'Texts know *emphasis*, {terms} and empty lines, no HTML.',
        fix: 'remove it',
      },
      {
        message: `「${found[0]}」はそのまま表示されます。`,
        why: '文で使えるのは *強調*、{用語}、空行だけで、HTML は使えません。',
        fix: '消してください',
      },
    ),
  ];
}

function unknownTerms({ text }: Subject, { start, end }: Range, terms: readonly string[]): readonly Finding[] {
  return [...text.slice(start, end).matchAll(/\{([a-z][a-z0-9-]*)\}/g)].flatMap((match) => {
    const name = match[1] ?? '';
    if (terms.includes(name)) return [];
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    const near = nearest(name, terms);
    return [
      error(
        'R001',
        at,
        {
          message: `There is no glossary term called "${name}".`,
          fix: near ? `did you mean "{${near}}"?` : 'add it under "glossary:"',
        },
        {
          message: `「${name}」という用語はありません。`,
          fix: near ? `「{${near}}」のことですか` : '「glossary:」に加えてください',
        },
      ),
    ];
  });
}
