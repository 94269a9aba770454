// Documents grouped by work: the language versions of one text stand together and count as one.
import type { DocumentSummary } from '../../backend/contract/answer.ts';
import type { Language } from './languages.ts';

export interface Work {
  readonly id: string;
  /** Document that stands for the work: the version in the wanted language, else the first one. */
  readonly shown: string;
  readonly title: string;
  readonly date: string | null;
  readonly kind: string;
  readonly about: string;
  readonly versions: readonly DocumentSummary[];
}

/** Newest first; undated ones last; then by title. */
export function groupByWork(documents: readonly DocumentSummary[], wanted: Language): Work[] {
  const groups = new Map<string, DocumentSummary[]>();
  for (const document of documents) {
    groups.set(document.work, [...(groups.get(document.work) ?? []), document]);
  }
  return [...groups]
    .flatMap(([id, versions]) => {
      const shown = versions.find((version) => version.languages.includes(wanted)) ?? versions[0];
      if (shown === undefined) return [];
      const { title, date, kind, about } = shown;
      return [{ id, shown: shown.id, title, date, kind, about, versions }];
    })
    .toSorted(
      (a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title),
    );
}

/** Whether the text is a brief of the document that it is named after. */
export const isBrief = (about: string): boolean => /\bbrief\b/i.test(about);
