// What flows through the stages: a document on its way from bytes to rows. A stage takes a draft and
// gives a new one; it never throws on bad text but adds a warning.

import type { Vocabulary } from '../clean/vocabulary.ts';
import type {
  EntityRow,
  Language,
  LineRange,
  MentionForm,
  PassageKind,
  PassageTheme,
  Predicate,
} from '../dataset/schema.ts';
import type { SourceLine } from '../formats/source-line.ts';
import type { Candidate } from '../match/sense.ts';
import type { FoldedWords } from '../text/folded-words.ts';
import type { Matches } from '../themes/matches.ts';

/** Text that knows which source line each of its characters came from. */
export interface LinedText {
  readonly text: string;
  /** Ascending; a segment reaches to the start of the next one, or to the end of the text. */
  readonly segments: readonly LineSegment[];
}

export interface LineSegment {
  /** Offset in the text, UTF-16 code units. */
  readonly start: number;
  /** 1-based line of the source file. */
  readonly line: number;
  /** 1-based page, where the source has pages. */
  readonly page?: number;
}

/** Why a line, or a part of one, is not in the clean text. */
export type DropReason =
  | 'blank'
  | 'front-matter'
  | 'page-number'
  | 'printed-line-number'
  | 'image-link'
  | 'link-address'
  | 'list-sign'
  | 'table-of-contents'
  | 'table-rule'
  | 'running-header'
  | 'contact-block'
  | 'footnote-mark'
  | 'line-break'
  | 'page-furniture'
  | 'navigation'
  | 'page-header'
  | 'page-footer'
  | 'aside'
  | 'form'
  | 'dialog'
  | 'embedded'
  | 'hidden'
  | 'cookie-banner'
  | 'outside-main';

export interface Dropped {
  readonly line: number;
  readonly text: string;
  readonly reason: DropReason;
}

export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly line?: number;
}

/** Lines that belong together: what stood between blank lines in one column. */
export interface Block extends LinedText {
  /** null until the language stage has run. */
  readonly language: Language | null;
  readonly kind: PassageKind;
  /** Depth of a heading (1 = title) or of a list item (1 = outermost); 0 for the rest. */
  readonly level: number;
  /** Column of a page that the block stands in; a number that grows through the document. */
  readonly column: number;
  /** The block is a row of a table, the one that names its columns, or a long cell of one. */
  readonly row?: TableRow;
}

export type TableRow = 'head' | 'body' | 'cell';

export interface DraftPassage extends LinedText {
  readonly id: string;
  readonly sequence: number;
  /** Words of the text, for all stages that look words up. */
  readonly words: FoldedWords;
  readonly section: readonly string[];
  readonly kind: PassageKind;
  readonly level: number;
  readonly language: Language;
  /** Id of the passage that introduces this list item ("Nous voulons :"), if there is one. */
  readonly leadIn: string | null;
  readonly themes: readonly PassageTheme[];
  readonly counterpart: string | null;
  readonly unit: string;
}

export interface DraftMention {
  readonly passage: string;
  readonly entity: string;
  readonly form: MentionForm;
  readonly start: number;
  readonly end: number;
}

export interface DraftRelation {
  readonly passage: string;
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly sentence: { readonly start: number; readonly end: number };
  /** Lines where they reach beyond the passage, as when a lead-in says the verb. */
  readonly lines: readonly LineRange[];
  readonly cue: string;
  readonly confidence: number;
}

export interface DocumentMeta {
  readonly id: string;
  readonly work: string;
  readonly source: string;
  readonly title: string;
  readonly kind: string;
  readonly issuer: string;
  readonly voice: string | null;
  /** Country that "the Government" is, where that is not who speaks: in a report of a committee. */
  readonly government?: string;
  /** Country that the document is at home in; null where nothing tells, left out before that is known. */
  readonly home?: string | null;
  /** Entities whose name stands for the one who speaks: the government of that country. */
  readonly speakingAs?: readonly string[];
  readonly date: string | null;
  readonly about: string;
  /** Language that the front matter gives for the whole file; null where it gives none. */
  readonly language: Language | null;
  readonly sha256: string;
  readonly lineCount: number;
}

export interface Draft {
  readonly meta: DocumentMeta;
  /** What the source holds, line by line, without line ends. */
  readonly lines: readonly SourceLine[];
  /** Words that the document prints whole; filled by cleaning, for the stages that mend words. */
  readonly vocabulary?: Vocabulary;
  readonly blocks: readonly Block[];
  readonly passages: readonly DraftPassage[];
  /** Names found and not yet decided upon; the match stage sets them, the link stage uses them up. */
  readonly candidates?: readonly Candidate[];
  /** Terms of the themes by passage; the themes stage sets them, the relations stage uses them up. */
  readonly terms?: ReadonlyMap<string, Matches>;
  readonly mentions: readonly DraftMention[];
  /** Entities found in this document that no gazetteer has. */
  readonly discovered: readonly EntityRow[];
  readonly relations: readonly DraftRelation[];
  /**
   * Relations that are too unsure to be kept unless another version of the text says them; only where
   * that may be a file of its own.
   */
  readonly unsure?: readonly DraftRelation[];
  readonly dropped: readonly Dropped[];
  readonly warnings: readonly Warning[];
}
