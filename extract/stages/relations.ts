// Relations: who does what to whom, as the sentences of the passages say it; nothing is inferred from
// background knowledge.
import type { LineRange } from '../dataset/schema.ts';
import type { PredicateIndex } from '../relations/cue-index.ts';
import {
  documentReader,
  framesOf,
  type PassageReading,
  readingOf,
} from '../relations/document-reader.ts';
import { LEAST_CANDIDATE, settled } from '../relations/in-both-languages.ts';
import {
  type Introduction,
  type Introductions,
  introductionOf,
  introductionsIn,
} from '../relations/introductions.ts';
import { besideLeadIn, itemRelations } from '../relations/item-relations.ts';
import { topicAfter } from '../relations/pronoun-nodes.ts';
import { type SaidRelation, surest } from '../relations/said-relation.ts';
import type { SentenceFrame } from '../relations/sentence-frame.ts';
import { sentenceRelations } from '../relations/sentence-relations.ts';
import { linesBetween } from '../text/lined-text.ts';
import { type Sentence, sentences } from '../text/sentences.ts';
import type { ThemeIndex } from '../themes/theme-index.ts';
import type { Draft, DraftPassage, DraftRelation } from './draft.ts';

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

const saidBy = (
  frames: readonly SentenceFrame[],
  index: PredicateIndex,
): readonly SaidRelation[] => {
  const [only] = frames;
  return only && frames.length === 1
    ? sentenceRelations(only, index)
    : surest(frames.flatMap((frame) => sentenceRelations(frame, index)));
};

const NO_RELATIONS: readonly DraftRelation[] = [];

/** Relations that a sentence says with its lead-in, or by itself. */
const relationsOf = (
  { reader, passage }: PassageReading,
  sentence: Sentence,
  frames: readonly SentenceFrame[],
  introduction: Introduction | null,
): readonly DraftRelation[] => {
  const [opening] = frames;
  const led =
    opening && introduction?.said
      ? itemRelations(opening, reader.index, introduction.said, introduction.subject)
      : null;
  const own = () => saidBy(frames, reader.index);
  const said = opening && led ? besideLeadIn(opening, led, own) : own();
  if (said.length === 0) return NO_RELATIONS;
  const lines = linesBetween(passage, sentence.start, sentence.end);
  const reach = led && introduction ? [...introduction.lines, ...lines] : lines;
  return said
    .filter(({ confidence }) => confidence >= LEAST_CANDIDATE)
    .map((relation) => row(passage, sentence, relation, reach));
};

/** Confidence from which a theme is told of again where its passage has said it more surely. */
const LEAST_AGAIN = 0.6;

/** Without what only says again, less surely, what the passage says of a theme. */
const withoutEchoes = (said: readonly DraftRelation[]): readonly DraftRelation[] =>
  said.length < 2
    ? said
    : said.filter(
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

const passageRelations = (
  introductions: Introductions,
  passage: DraftPassage,
): readonly DraftRelation[] => {
  if (passage.kind === 'heading' || passage.kind === 'furniture') return NO_RELATIONS;
  const { reader } = introductions;
  const introduction = introductionOf(introductions, passage);
  const implied = introduction?.subject ?? reader.draft.meta.voice;
  const reading = readingOf(reader, passage);
  const found: DraftRelation[] = [];
  // In an item, "its" is who the lead-in is about.
  let topic: string | null = introduction?.subject ?? null;
  let led = introduction;
  for (const sentence of sentences(passage.text, passage.language)) {
    const isLed = led !== null && led.said !== null;
    const harmer = found.findLast(({ predicate }) => predicate === 'threatens')?.subject ?? null;
    const frames = framesOf(reading, sentence, { implied, topic, harmer, isLed });
    const [opening] = frames;
    if (opening) topic = topicAfter(opening, topic);
    found.push(...relationsOf(reading, sentence, frames, led));
    // A lead-in speaks of the first sentence of its items.
    led = null;
  }
  return withoutEchoes(found);
};

/** Whether the other languages of the text may stand in files of their own. */
const hasVersionsElsewhere = ({ meta, passages }: Draft): boolean =>
  meta.id !== meta.work && passages.every(({ counterpart }) => counterpart === null);

/** Fills `relations`, and `unsure` where they are settled later. Runs after linking, voice and themes. */
export const relations = (draft: Draft, index: PredicateIndex, themes: ThemeIndex): Draft => {
  const introductions = introductionsIn(documentReader(draft, index, themes));
  const candidates = draft.passages.flatMap((passage) => passageRelations(introductions, passage));
  const { terms, ...rest } = draft;
  const kept = settled(draft.passages, candidates);
  if (!hasVersionsElsewhere(draft)) return { ...rest, relations: kept };
  const sure = new Set(kept);
  return { ...rest, relations: kept, unsure: candidates.filter((one) => !sure.has(one)) };
};
