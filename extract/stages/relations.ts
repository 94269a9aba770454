// Relations: who does what to whom, as the sentences of the passages say it; nothing is inferred from
// background knowledge.
import type { LineRange } from '../dataset/schema.ts';
import type { PredicateIndex } from '../relations/cue-index.ts';
import { headsOf } from '../relations/english/pronouns.ts';
import { findCues } from '../relations/find-cues.ts';
import { LEAST_CANDIDATE, settled } from '../relations/in-both-languages.ts';
import { itemRelations } from '../relations/item-relations.ts';
import { type LeadIn, readLeadIn } from '../relations/lead-in.ts';
import { actorNodes } from '../relations/nodes.ts';
import { topicAfter } from '../relations/pronoun-nodes.ts';
import { type SaidRelation, surest } from '../relations/said-relation.ts';
import { governmentOf, type SentenceFrame } from '../relations/sentence-frame.ts';
import { sentenceRelations } from '../relations/sentence-relations.ts';
import { type PassageTerms, themeNodes } from '../relations/theme-nodes.ts';
import { readablePieces, type Tokens, tokensBetween } from '../relations/tokens.ts';
import { linesBetween } from '../text/lined-text.ts';
import { type Sentence, sentences } from '../text/sentences.ts';
import type { ThemeIndex } from '../themes/theme-index.ts';
import { sortedTerms } from '../themes/theme-terms.ts';
import type { Draft, DraftMention, DraftPassage, DraftRelation } from './draft.ts';

interface Reader {
  readonly draft: Draft;
  readonly index: PredicateIndex;
  readonly themes: ThemeIndex;
  readonly mentions: ReadonlyMap<string, readonly DraftMention[]>;
  /** Words that mean the organisation that speaks. */
  readonly heads: ReadonlySet<string>;
  readonly byId: ReadonlyMap<string, DraftPassage>;
  /** What passages that introduce others say, as far as it was read already. */
  readonly introductions: Map<string, Introduction | null>;
}

/** A passage that is being read. */
interface Reading {
  readonly reader: Reader;
  readonly passage: DraftPassage;
  readonly mentions: readonly DraftMention[];
  /** Bare names of the themes that the passage is about. */
  readonly themes: ReadonlySet<string>;
  /** Found when first asked for. */
  terms: PassageTerms | null;
}

const readingOf = (reader: Reader, passage: DraftPassage): Reading => ({
  reader,
  passage,
  mentions: reader.mentions.get(passage.id) ?? [],
  themes: new Set(passage.themes.map(({ theme }) => theme)),
  terms: null,
});

const termsOf = (reading: Reading): PassageTerms => {
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
  /** A lead-in says what is done, so that themes count without a cue. */
  readonly isLed: boolean;
}

const NO_THEMES: SentenceFrame['themes'] = [];

const frameOf = (
  reading: Reading,
  tokens: Tokens,
  { implied, topic, isLed }: Before,
): SentenceFrame => {
  const { passage, mentions, themes, reader } = reading;
  const { text, language } = passage;
  const { voice, government = voice?.startsWith('country:') ? voice : null } = reader.draft.meta;
  const start = tokens.starts[0] ?? 0;
  const end = tokens.ends.at(-1) ?? 0;
  const within = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const actors = actorNodes(tokens, within, voice, topic, language, {
    voice,
    government,
    heads: reader.heads,
  });
  const hits = findCues(text, tokens);
  const isRead = hits.length > 0 || isLed;
  return {
    text,
    language,
    tokens: tokens.tokens,
    starts: tokens.starts,
    ends: tokens.ends,
    actors,
    themes: isRead ? themeNodes(termsOf(reading), tokens, actors) : NO_THEMES,
    hits,
    voice,
    topic,
    implied,
    isItem: passage.kind === 'list-item',
    passageThemes: themes,
    natures: reader.themes.natures,
  };
};

/** A sentence laid out; a very long one in pieces. */
const framesOf = (reading: Reading, { start, end }: Sentence, before: Before): SentenceFrame[] => {
  const { text, words, language } = reading.passage;
  const lexicon = reading.reader.index.lexicons[language];
  const all = tokensBetween(text, words, start, end, lexicon);
  return readablePieces(all).map((piece) => frameOf(reading, piece, before));
};

interface Introduction extends LeadIn {
  readonly lines: readonly LineRange[];
}

const MOST_LEVELS = 6;

const readIntroduction = (
  reader: Reader,
  lead: DraftPassage,
  level: number,
): Introduction | null => {
  const outer = introductionOf(reader, lead, level + 1);
  const last = sentences(lead.text, lead.language).at(-1);
  if (!last) return outer;
  const implied = outer?.subject ?? reader.draft.meta.voice;
  const before = { implied, topic: null, isLed: true };
  const frame = framesOf(readingOf(reader, lead), last, before).at(-1);
  if (!frame) return outer;
  const own = readLeadIn(frame, reader.index);
  return {
    subject: own.subject ?? outer?.subject ?? null,
    said: own.said,
    lines: linesBetween(lead, last.start, last.end),
  };
};

/** What the passages that introduce this one say for it, the nearest first. */
const introductionOf = (reader: Reader, passage: DraftPassage, level = 0): Introduction | null => {
  const lead = passage.leadIn === null ? undefined : reader.byId.get(passage.leadIn);
  if (!lead || level > MOST_LEVELS) return null;
  const known = reader.introductions.get(lead.id);
  if (known !== undefined) return known;
  const introduction = readIntroduction(reader, lead, level);
  reader.introductions.set(lead.id, introduction);
  return introduction;
};

const row = (
  passage: DraftPassage,
  sentence: Sentence,
  relation: SaidRelation,
  lines: readonly LineRange[],
): DraftRelation => ({
  passage: passage.id,
  subject: relation.subject,
  predicate: relation.predicate,
  object: relation.object,
  sentence,
  lines,
  cue: relation.cue,
  confidence: Math.round(relation.confidence * 1000) / 1000,
});

const topicOf = (frame: SentenceFrame, before: string | null): string | null =>
  topicAfter(frame.actors, (node) => governmentOf(frame, node) === 'free', before);

/** Relations that a sentence says with its lead-in, or by itself. */
const relationsOf = (
  { reader, passage }: Reading,
  sentence: Sentence,
  frames: readonly SentenceFrame[],
  introduction: Introduction | null,
): DraftRelation[] => {
  const [opening] = frames;
  const led =
    opening && introduction?.said
      ? itemRelations(opening, reader.index, introduction.said, introduction.subject)
      : null;
  const said = led ?? surest(frames.flatMap((frame) => sentenceRelations(frame, reader.index)));
  const sure = said.filter(({ confidence }) => confidence >= LEAST_CANDIDATE);
  if (sure.length === 0) return [];
  const lines = linesBetween(passage, sentence.start, sentence.end);
  const reach = led && introduction ? [...introduction.lines, ...lines] : lines;
  return sure.map((relation) => row(passage, sentence, relation, reach));
};

/** Confidence from which a theme is told of again where its passage has said it more surely. */
const LEAST_AGAIN = 0.6;

/** Without what only says again, less surely, what the passage says of a theme. */
const withoutEchoes = (said: readonly DraftRelation[]): DraftRelation[] =>
  said.filter(
    (relation, at) =>
      !relation.object.startsWith('theme:') ||
      relation.confidence >= LEAST_AGAIN ||
      !said.some(
        (other, place) =>
          place !== at &&
          other.object === relation.object &&
          other.predicate === relation.predicate &&
          other.subject === relation.subject &&
          (other.confidence > relation.confidence ||
            (other.confidence === relation.confidence && place < at)),
      ),
  );

const passageRelations = (reader: Reader, passage: DraftPassage): DraftRelation[] => {
  if (passage.kind === 'heading' || passage.kind === 'furniture') return [];
  const introduction = introductionOf(reader, passage);
  const implied = introduction?.subject ?? reader.draft.meta.voice;
  const reading = readingOf(reader, passage);
  const found: DraftRelation[] = [];
  let topic: string | null = null;
  let led = introduction;
  for (const sentence of sentences(passage.text, passage.language)) {
    const isLed = led !== null && led.said !== null;
    const frames = framesOf(reading, sentence, { implied, topic, isLed });
    const [opening] = frames;
    if (opening) topic = topicOf(opening, topic);
    found.push(...relationsOf(reading, sentence, frames, led));
    // A lead-in speaks of the first sentence of its items.
    led = null;
  }
  return withoutEchoes(found);
};

const byPassage = (mentions: readonly DraftMention[]): Map<string, DraftMention[]> => {
  const map = new Map<string, DraftMention[]>();
  for (const mention of mentions) {
    const list = map.get(mention.passage);
    if (list) list.push(mention);
    else map.set(mention.passage, [mention]);
  }
  return map;
};

/** Fills `relations`. Runs after linking, voice and themes. */
export const relations = (draft: Draft, index: PredicateIndex, themes: ThemeIndex): Draft => {
  const reader: Reader = {
    draft,
    index,
    themes,
    heads: headsOf(draft.meta.issuer, draft.meta.voice),
    mentions: byPassage(draft.mentions),
    byId: new Map(draft.passages.map((passage) => [passage.id, passage])),
    introductions: new Map(),
  };
  const candidates = draft.passages.flatMap((passage) => passageRelations(reader, passage));
  const { terms, ...rest } = draft;
  return { ...rest, relations: settled(draft.passages, candidates) };
};
