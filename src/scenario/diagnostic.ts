/** What the checker says about a file: where, how sure, in both languages. */

export const SEVERITIES = ['error', 'warning', 'hint'] as const;
/** error: does not load. warning: loads, something is missing. hint: taste. */
export type Severity = (typeof SEVERITIES)[number];
export const CONFIDENCES = ['proved', 'likely', 'style'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** One message in one language. */
export interface Words {
  readonly message: string;
  readonly why?: string;
  readonly fix?: string;
}
/** Offsets into the text, the end not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
export interface Finding extends Range {
  readonly code: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly en: Words;
  readonly ja: Words;
}

/** A finding with its place in a file; the English words ride on top, the Japanese ones in `ja`. */
export interface Diagnostic extends Words {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** First column after the marked words, on the same line. */
  readonly endColumn: number;
  readonly code: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly ja: Words;
}

/** Only the words, in one language. */
export function wordsIn(diagnostic: Diagnostic, lang: string): Words {
  const { message, why, fix } = lang === 'ja' ? diagnostic.ja : diagnostic;
  return { message, ...(why === undefined ? {} : { why }), ...(fix === undefined ? {} : { fix }) };
}

const finding =
  (severity: Severity, confidence: Confidence) =>
  (code: string, { start, end }: Range, en: Words, ja: Words): Finding => ({
    code,
    severity,
    confidence,
    start,
    end,
    en,
    ja,
  });
export const error = finding('error', 'proved');
export const likelyError = finding('error', 'likely');
export const warning = finding('warning', 'proved');
export const likelyWarning = finding('warning', 'likely');
export const hint = finding('hint', 'style');
