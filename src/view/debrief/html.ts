import { type Translate, translateIn } from '../../i18n';
import type { PrintChart } from './print-chart';
import type { ReportModel } from './report';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** Markup that is safe as it stands: made by `html` from fixed text and escaped values. */
class Markup {
  constructor(readonly text: string) {}
}
type Value = string | number | false | null | Markup | readonly Markup[];

const shown = (value: Value): string => {
  if (value === null || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map(({ text }) => text).join('');
};
/** A template whose every value is escaped unless it was made by this same template. */
const html = (fixed: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(fixed.reduce((text, part, index) => `${text}${shown(values[index - 1] ?? null)}${part}`));

const STYLE = `
body{max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1e242b;background:#fffcf5;font:1rem/1.5 system-ui,sans-serif}
h1{font:600 2rem/1.2 Georgia,"Hiragino Mincho ProN",serif;margin:.2em 0}
h2{font:600 1.25rem/1.3 Georgia,"Hiragino Mincho ProN",serif;margin:1.6em 0 .4em}
svg{width:100%;height:auto}svg text{font:11px system-ui,sans-serif;fill:#1e242b}
table{width:100%;border-collapse:collapse}th,td{padding:.35em .5em;text-align:start;vertical-align:top;border-top:1px solid #d8cfbd}
thead th{font-size:.875rem;font-weight:400;vertical-align:bottom}th:nth-child(3){width:26%}th:nth-child(4){width:34%}th.n{text-align:end}td.n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
:lang(ja) th{word-break:keep-all}:lang(ja) :is(h1,p,li,td){word-break:auto-phrase}h1{text-wrap:balance}p,li{text-wrap:pretty}
td.d{white-space:nowrap}.quiet{color:#4a5159}.ending{margin:1.2em 0;padding:1rem 1.4rem 1.2rem;color:#fff;background:#14293f;border-radius:14px;print-color-adjust:exact}.ending p{margin:.2em 0}.ending h2{margin:0;font-size:1.75rem}
.wide{overflow-x:auto}.wide>*{min-width:34rem}blockquote{margin:.4em 0;padding-inline-start:1em;border-inline-start:3px solid #23466b}
@media print{body{margin:0;max-width:none;background:#fff}}`;

const chartMarkup = ({ width, height, grid, lines, ticks, foot }: PrintChart, name: string): Markup => html`
<div class="wide"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${name}">
${grid.map(({ d, y, label, zero }) => html`<path d="${d}" fill="none" stroke="${zero ? '#4a5159' : '#d8cfbd'}"/><text x="30" y="${y + 4}" text-anchor="end">${label}</text>`)}
${lines.map(({ d, dash, x, y, thread, label }) => html`<path d="${d}" fill="none" stroke="#23466b" stroke-width="2" stroke-dasharray="${dash}"/><path d="${thread}" fill="none" stroke="#b9ae98"/><text x="${x}" y="${y + 4}">${label}</text>`)}
${ticks.map(({ x, letter, tick, year }) => html`<text x="${x}" y="${foot + 14}" text-anchor="middle" font-weight="bold">${letter}</text><text x="${x}" y="${foot + 27}" text-anchor="middle">${tick}</text><text x="${x}" y="${foot + 40}" text-anchor="middle">${year}</text>`)}
</svg></div>`;

function decisionsMarkup(t: Translate, { decisions }: ReportModel): Markup {
  const rows = decisions.decisions.map(
    ({ letter, date, event, option, defeated, reason, moves }) => html`
<tr><td>${letter ?? '·'}</td><td class="d">${date}</td><td>${event}</td><td><strong>${option ?? t('debrief.quiet')}</strong>${
      defeated === null ? null : html`<br>${t('debrief.lostShort', { option: defeated })}`
    }${reason === null ? null : html`<br><span class="quiet">${t('debrief.reason', { reason })}</span>`}</td>${moves.map(
      ({ by }) => html`<td class="n">${t('number.change', { by })}</td>`,
    )}</tr>`,
  );
  const heads = (decisions.decisions[0]?.moves ?? []).map(({ label }) => html`<th scope="col" class="n">${label}</th>`);
  return html`<div class="wide"><table><thead><tr><th></th><th scope="col">${t('csv.date')}</th><th scope="col">${t('csv.event')}</th><th scope="col">${t('csv.done')}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/**
 * The report as one file: no script, nothing fetched, every word escaped. Its own policy forbids both, wherever it is opened.
 */
export function reportHtml(report: ReportModel): string {
  const { lang, debrief, goals, expected, claims, unheard, lenses } = report;
  const t = translateIn(lang);
  const section = (title: string, inside: Markup): Markup => html`<section><h2>${title}</h2>${inside}</section>`;
  const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${report.title}: ${debrief.headline}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<p class="quiet">${report.line}</p>
<h1>${debrief.headline}</h1>
<p>${debrief.lede}</p>
${debrief.ending && html`<section class="ending"><p>${debrief.ending.of > 1 ? t('debrief.endingOf', { of: debrief.ending.of }) : t('debrief.endingOnly')}</p><h2>${debrief.ending.title}</h2><p>${debrief.ending.text}</p></section>`}
${section(t('debrief.chart'), chartMarkup(report.chart, debrief.headline))}
${section(t('debrief.decisionsQuestion'), html`<p>${report.decisions.finding}</p>${report.decisions.lostWords && html`<p>${report.decisions.lostWords}</p>`}${decisionsMarkup(t, report)}`)}
${
  goals.length > 0 &&
  section(
    t('debrief.goals'),
    html`<ul>${goals.map(({ words, change, met }) => html`<li>${words}: <strong>${t(met ? 'debrief.goalMet' : 'debrief.goalMissed')}</strong> (${change})</li>`)}</ul>`,
  )
}
${section(t('debrief.expectedQuestion'), html`<p>${expected.finding}</p>${expected.sentences.map((sentence) => html`<p>${sentence}</p>`)}`)}
${
  claims.of > 0 &&
  section(
    t('debrief.claimsTitle'),
    html`<p>${t('debrief.claimsFinding', { held: claims.held, of: claims.of })}</p><p class="quiet">${t('debrief.claimsHow')}</p>`,
  )
}
${unheard && section(t('debrief.neverHeardTitle'), html`<blockquote>${unheard.words}${lang === 'ja' ? '' : ' '}<q>${unheard.claim}</q> <span class="quiet">${unheard.name}</span></blockquote>`)}
${section(
  t('debrief.lenses'),
  html`<p class="quiet">${t('debrief.lensesHow')}</p><ul>${lenses.map(({ label, from, to }) => html`<li>${t('debrief.lensFromTo', { label, from: Math.round(from), to: Math.round(to) })}</li>`)}</ul>`,
)}
${section(t('debrief.questions'), html`<ol>${debrief.questions.map((question) => html`<li>${question}</li>`)}</ol>`)}
${debrief.omits !== null && section(t('debrief.omits'), html`<p>${debrief.omits}</p>`)}
<p class="quiet">${t('title.model')}</p>
</body>
</html>
`;
  return page.text;
}
