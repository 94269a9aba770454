// A document whose relations are read, and a passage of it as its sentences are laid out.
import { groupBy } from '../group-by.ts';
import type { Draft, DraftMention, DraftPassage } from '../stages/draft.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ThemeIndex } from '../themes/theme-index.ts';
import { sortedTerms } from '../themes/theme-terms.ts';
import type { PredicateIndex } from './cue-index.ts';
import { headsOf, type Speakers } from './english/speakers.ts';
import { findCues } from './find-cues.ts';
import { actorNodes } from './nodes.ts';
import type { SentenceFrame } from './sentence-frame.ts';
import { type PassageTerms, themeNodes } from './theme-nodes.ts';
import { readablePieces, type Tokens, tokensBetween } from './tokens.ts';

export interface DocumentReader {
  readonly draft: Draft;
  readonly index: PredicateIndex;
  readonly themes: ThemeIndex;
  readonly speakers: Speakers;
  /** By passage. */
  readonly mentions: ReadonlyMap<string, readonly DraftMention[]>;
}

export const documentReader = (
  draft: Draft,
  index: PredicateIndex,
  themes: ThemeIndex,
): DocumentReader => {
  const { issuer, voice, government = voice?.startsWith('country:') ? voice : null } = draft.meta;
  const bodies = new Set(draft.meta.speakingAs);
  const speakers = { voice, government, heads: headsOf(issuer, voice), bodies };
  return {
    draft,
    index,
    themes,
    speakers,
    mentions: groupBy(draft.mentions, ({ passage }) => passage),
  };
};

export interface PassageReading {
  readonly reader: DocumentReader;
  readonly passage: DraftPassage;
  readonly mentions: readonly DraftMention[];
  /** Bare names of the themes that the passage is about. */
  readonly themes: ReadonlySet<string>;
  /** Found when first asked for. */
  terms: PassageTerms | null;
}

export const readingOf = (reader: DocumentReader, passage: DraftPassage): PassageReading => ({
  reader,
  passage,
  mentions: reader.mentions.get(passage.id) ?? [],
  themes: new Set(passage.themes.map(({ theme }) => theme)),
  terms: null,
});

const termsOf = (reading: PassageReading): PassageTerms => {
  const { id, text, words, language } = reading.passage;
  const { draft, themes: index } = reading.reader;
  const terms = index.termsIn(language);
  reading.terms ??= {
    matches: draft.terms?.get(id) ?? sortedTerms(text, words, terms),
    terms,
    index,
    themes: reading.themes,
  };
  return reading.terms;
};

/** What is known before a sentence is read. */
interface Before {
  /** Who acts in a clause that names nobody. */
  readonly implied: string | null;
  /** Who the sentence before is about. */
  readonly topic: string | null;
  /** Who has threatened others, by what the passage said before. */
  readonly harmer: string | null;
  /** A lead-in says what is done, so that themes count without a cue. */
  readonly isLed: boolean;
}

const mentionsBetween = (
  mentions: readonly DraftMention[],
  from: number,
  to: number,
): readonly DraftMention[] =>
  mentions.length === 0
    ? mentions
    : mentions.filter(({ start, end }) => start >= from && end <= to);

const NO_THEMES: SentenceFrame['themes'] = [];

const frameOf = (
  reading: PassageReading,
  tokens: Tokens,
  { implied, topic, harmer, isLed }: Before,
): SentenceFrame => {
  const { passage, mentions, themes, reader } = reading;
  const { text, language } = passage;
  const start = tokens.starts[0] ?? 0;
  const end = tokens.ends.at(-1) ?? 0;
  const actors = actorNodes(
    tokens,
    mentionsBetween(mentions, start, end),
    reader.speakers,
    topic,
    language,
  );
  const hits = findCues(text, tokens, reader.index.lexicons[language].behind);
  const isRead = hits.length > 0 || isLed;
  return {
    text,
    language,
    tokens: tokens.tokens,
    kinds: tokens.kinds,
    starts: tokens.starts,
    ends: tokens.ends,
    actors,
    themes: isRead ? themeNodes(termsOf(reading), tokens, actors) : NO_THEMES,
    hits,
    voice: reader.speakers.voice,
    topic,
    harmer,
    implied,
    isItem: passage.kind === 'list-item',
    passageThemes: themes,
    natures: reader.themes.natures,
  };
};

/** A sentence laid out; a very long one in pieces. */
export const framesOf = (
  reading: PassageReading,
  { start, end }: Sentence,
  before: Before,
): SentenceFrame[] => {
  const { text, words, language } = reading.passage;
  const lexicon = reading.reader.index.lexicons[language];
  const all = tokensBetween(text, words, start, end, lexicon);
  const pieces = readablePieces(all);
  return pieces.length === 1
    ? [frameOf(reading, all, before)]
    : pieces.map((piece) => frameOf(reading, piece, before));
};
