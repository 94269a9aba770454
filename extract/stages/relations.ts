// Relations: who does what to whom, as the sentences of the passages say it; nothing is inferred from
// background knowledge.
import type { LineRange } from '../dataset/schema.ts';
import type { PredicateIndex } from '../relations/cue-index.ts';
import { findCues } from '../relations/find-cues.ts';
import { itemRelations } from '../relations/item-relations.ts';
import { type LeadIn, readLeadIn } from '../relations/lead-in.ts';
import { actorNodes, themeNodes } from '../relations/nodes.ts';
import { topicAfter } from '../relations/pronoun-nodes.ts';
import { governmentOf, type SentenceFrame } from '../relations/sentence-frame.ts';
import { type SaidRelation, sentenceRelations, surest } from '../relations/sentence-relations.ts';
import { readablePieces, tokens } from '../relations/tokens.ts';
import { linesBetween } from '../text/lined-text.ts';
import { type Sentence, sentences } from '../text/sentences.ts';
import type { ThemeIndex } from '../themes/theme-index.ts';
import type { Draft, DraftMention, DraftPassage, DraftRelation } from './draft.ts';

/** Least confidence of a relation that is kept. */
export const LEAST_CONFIDENCE = 0.45;

interface Reader {
  readonly draft: Draft;
  readonly index: PredicateIndex;
  readonly themes: ThemeIndex;
  readonly mentions: ReadonlyMap<string, readonly DraftMention[]>;
  readonly byId: ReadonlyMap<string, DraftPassage>;
  /** What passages that introduce others say, as far as it was read already. */
  readonly introductions: Map<string, Introduction | null>;
}

/** A sentence laid out; a very long one in pieces. */
const framesOf = (
  reader: Reader,
  passage: DraftPassage,
  sentence: Sentence,
  implied: string | null,
  topic: string | null = null,
  isLed = true,
): SentenceFrame[] => {
  const { text, words, language } = passage;
  const { voice } = reader.draft.meta;
  const mentions = reader.mentions.get(passage.id) ?? [];
  const passageThemes = new Set(passage.themes.map(({ theme }) => theme));
  const lexicon = reader.index.lexicons[language];
  const all = tokens(text, words, sentence.start, sentence.end, lexicon);
  return readablePieces(all).map((piece) => {
    const start = piece[0]?.start ?? sentence.start;
    const end = piece.at(-1)?.end ?? sentence.end;
    const within = mentions.filter((mention) => mention.start >= start && mention.end <= end);
    const actors = actorNodes(piece, within, voice, topic, language);
    const hits = findCues(text, piece);
    const printed = text.slice(start, end);
    // Without a cue the sentence says nothing of its themes, unless its lead-in does.
    const themes =
      hits.length > 0 || isLed
        ? themeNodes(printed, start, piece, actors, reader.themes, language, passageThemes)
        : [];
    return {
      text,
      language,
      tokens: piece,
      actors,
      themes,
      hits,
      voice,
      implied,
      isItem: passage.kind === 'list-item',
      passageThemes,
      natures: reader.themes.natures,
    };
  });
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
  const frame = framesOf(reader, lead, last, implied).at(-1);
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

const passageRelations = (reader: Reader, passage: DraftPassage): DraftRelation[] => {
  if (passage.kind === 'heading' || passage.kind === 'furniture') return [];
  const introduction = introductionOf(reader, passage);
  const implied = introduction?.subject ?? reader.draft.meta.voice;
  const hasSaid = introduction !== null && introduction.said !== null;
  let topic: string | null = null;
  return sentences(passage.text, passage.language).flatMap((sentence, position) => {
    const frames = framesOf(reader, passage, sentence, implied, topic, position === 0 && hasSaid);
    const lines = linesBetween(passage, sentence.start, sentence.end);
    const [opening] = frames;
    if (opening) topic = topicOf(opening, topic);
    const led =
      position === 0 && opening && introduction?.said
        ? itemRelations(opening, reader.index, introduction.said, introduction.subject)
        : null;
    const said = led ?? surest(frames.flatMap((frame) => sentenceRelations(frame, reader.index)));
    const reach = led && introduction ? [...introduction.lines, ...lines] : lines;
    return said
      .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
      .map((relation) => row(passage, sentence, relation, reach));
  });
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
    mentions: byPassage(draft.mentions),
    byId: new Map(draft.passages.map((passage) => [passage.id, passage])),
    introductions: new Map(),
  };
  return {
    ...draft,
    relations: draft.passages.flatMap((passage) => passageRelations(reader, passage)),
  };
};
