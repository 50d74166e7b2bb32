import { changeIn, type Lang } from '../i18n';
import { consequencesView } from './consequences';
import type { Snapshot, WhyNode } from './models';
import { sayIn } from './say';

/** An explanation as indented lines, for the terminal, a report or a screen reader. */
export function whyLines(node: WhyNode, lang: Lang, depth = 0): readonly string[] {
  const line = `${'  '.repeat(depth)}${changeIn(lang, node.by)}  ${node.label}${node.rule === null ? '' : `  [${node.rule}]`}`;
  return [line, ...node.children.flatMap((child) => whyLines(child, lang, depth + 1))];
}

/** What happened in a turn, in plain words: decision, effects in order, ties and measures old and new, what is to come. */
export function turnReport(snapshot: Snapshot, lang: Lang, turn = snapshot.reading.turn): string {
  const say = sayIn(snapshot.scenario, lang);
  const { t } = say;
  const view = consequencesView(snapshot, lang, turn);
  const { decision, steps, home } = view.model;
  const moved = ({ from, to }: { readonly from: number; readonly to: number }): boolean => from !== to;
  const happened = steps.filter(({ kind }) => kind !== 'queued');
  const queued = steps.filter(({ kind }) => kind === 'queued');
  const dateOf = (band: string): string => view.model.bands.find(({ id }) => id === band)?.title ?? '';
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];
  const lines = [
    t('report.title', { case: say.text(snapshot.scenario.title), date: say.span(turn) }),
    decision ? t('report.decided', { label: decision.label }) : t('report.quiet'),
    ...(decision?.defeat ? [t('report.defeated', { ...decision.defeat })] : []),
    ...section(
      t('report.effects'),
      happened.map(({ sentence }) => sentence),
    ),
    ...section(
      t('report.ties'),
      view
        .relations(steps.length)
        .filter((tie) => moved(tie) || tie.strands.some(moved))
        .flatMap(({ label, from, to, strands }) => [
          t('report.fromTo', { label, from, to }),
          ...strands.filter(moved).map((strand) => `  ${t('report.fromTo', { ...strand })}`),
        ]),
    ),
    ...section(
      t('report.home'),
      home.filter(moved).map(({ label, from, to }) => t('report.homeFromTo', { label, from, to })),
    ),
    ...section(
      t('report.queued'),
      queued.map(({ band, text }) => `${dateOf(band)}${lang === 'ja' ? '：' : ': '}${text}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
