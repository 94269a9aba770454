// Link: which candidates are mentions, and of which entity. Names first, by their own rules; then the
// short forms, by the names around them.
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type History, historyOf } from '../match/antecedents.ts';
import { cueReader } from '../match/cues.ts';
import { type Decided, decide, settle } from '../match/decide.ts';
import { groupBy } from '../match/group-by.ts';
import { longestFirst } from '../match/longest-first.ts';
import { findNames } from '../match/matcher.ts';
import { referenceOf } from '../match/reference.ts';
import type { Sense } from '../match/sense.ts';
import type { Draft, DraftMention, DraftPassage } from './draft.ts';

interface Linked {
  readonly decided: Decided;
  readonly sense: Sense;
}

const spanOf = ({ candidate }: Decided) => candidate;

/** Entities in the document's head, which speaks of who wrote it. */
const issuersOf = (draft: Draft, gazetteer: Gazetteer): ReadonlySet<string> => {
  const { issuer, title, language } = draft.meta;
  const spoken = language ?? draft.passages[0]?.language ?? 'en';
  const names = findNames(gazetteer.matcher, `${issuer}. ${title}`, spoken);
  return new Set(
    names.flatMap(({ senses }) => senses.filter(({ rule }) => rule === null).map((s) => s.entity)),
  );
};

const isFullName = ({ waiting, sense }: Decided): boolean =>
  sense !== null && waiting.length === 0 && sense.form !== 'short' && sense.form !== 'adjective';

const historyFrom = (draft: Draft, kept: readonly Decided[], gazetteer: Gazetteer): History => {
  const fullNames = kept.filter(isFullName).map(({ candidate, sense }) => ({
    passage: candidate.passage,
    entity: sense?.entity ?? '',
    start: candidate.start,
  }));
  return historyOf(draft, fullNames, issuersOf(draft, gazetteer));
};

const mentionOf = (
  { decided, sense }: Linked,
  passage: DraftPassage,
  draft: Draft,
  gazetteer: Gazetteer,
): DraftMention => {
  const { start, end } = decided.candidate;
  const place = { text: passage.text, language: passage.language, start, end };
  const reference = referenceOf(sense, place, gazetteer.rows, draft.meta.voice);
  return { passage: passage.id, start, end, ...reference };
};

/** Turns `candidates` into `mentions`, in the order of the text. */
export const link = (draft: Draft, gazetteer: Gazetteer): Draft => {
  const { candidates, ...rest } = draft;
  const cues = cueReader(draft);
  const groups = groupBy(candidates ?? [], ({ passage }) => passage);
  const decided = new Map<string, Decided[]>();
  for (const passage of draft.passages) {
    const group = groups.get(passage.id) ?? [];
    const found = group.map((one) => decide(one, passage, cues)).filter((one) => one !== null);
    decided.set(passage.id, found);
  }
  const kept = [...decided.values()].flatMap((group) => longestFirst(group, spanOf));
  const history = historyFrom(draft, kept, gazetteer);
  const mentions = draft.passages.flatMap((passage) => {
    const linked = (decided.get(passage.id) ?? []).flatMap((one): Linked[] => {
      const sense = settle(one, history);
      return sense === null ? [] : [{ decided: one, sense }];
    });
    return longestFirst(linked, (one) => one.decided.candidate).map((one) =>
      mentionOf(one, passage, draft, gazetteer),
    );
  });
  return { ...rest, mentions: [...draft.mentions, ...mentions] };
};
