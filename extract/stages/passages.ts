// Passages: the blocks with their place in the document, the headings above them and the passage
// that leads in to a list.
import type { Language } from '../dataset/schema.ts';
import { foldedWords } from '../text/folded-words.ts';
import type { Block, Draft, DraftPassage } from './draft.ts';

/** What stands above the blocks of one language. */
interface Above {
  readonly headings: { readonly level: number; readonly text: string }[];
  /** By depth: 0 the paragraph that a list stands under, then the items down to the last one. */
  readonly leads: DraftPassage[];
}

const LEADS_IN = /:\s*$/;

/** Id of the passage that introduces an item: the nearest one above it that ends with a colon. */
const leadInOf = (block: Block, leads: readonly DraftPassage[]): string | null => {
  if (block.kind !== 'list-item') return null;
  const lead = leads
    .slice(0, block.level)
    .findLast((passage) => passage && LEADS_IN.test(passage.text));
  return lead?.id ?? null;
};

/** The rows of a table stand under the one that names its columns, whatever their languages. */
const sectionOf = (block: Block, above: Above, columns: string | null): string[] => {
  if (block.kind === 'heading') {
    while ((above.headings.at(-1)?.level ?? 0) >= block.level) above.headings.pop();
  }
  const section = above.headings.map((heading) => heading.text);
  return columns === null ? section : [...section, columns];
};

const remember = (passage: DraftPassage, above: Above) => {
  if (passage.kind === 'heading') {
    above.headings.push({ level: passage.level, text: passage.text.replace(/^\[(.*)\]$/, '$1') });
    above.leads.length = 0;
  } else if (passage.kind === 'list-item') {
    above.leads.length = Math.min(above.leads.length, passage.level);
    above.leads[passage.level] = passage;
  } else {
    above.leads.length = 0;
    above.leads[0] = passage;
  }
};

/** Fills `passages` from the blocks; each language has headings and lists of its own. */
export const passages = (draft: Draft): Draft => {
  const byLanguage = new Map<Language, Above>();
  let columns: string | null = null;
  const found = draft.blocks.map((block, sequence): DraftPassage => {
    const language = block.language ?? 'en';
    const above = byLanguage.get(language) ?? { headings: [], leads: [] };
    byLanguage.set(language, above);
    if (block.row === undefined || block.row === 'head') columns = null;
    const id = `${draft.meta.id}/p${sequence + 1}`;
    const passage: DraftPassage = {
      id,
      sequence,
      text: block.text,
      segments: block.segments,
      words: foldedWords(block.text),
      section: sectionOf(block, above, columns),
      kind: block.kind,
      level: block.level,
      language,
      leadIn: leadInOf(block, above.leads),
      themes: [],
      counterpart: null,
      unit: id,
    };
    // What leads in to a table leads in to its rows.
    if (block.row === 'head') columns = block.text;
    else remember(passage, above);
    return passage;
  });
  return { ...draft, passages: found };
};
