// Link: which candidates are mentions, and of which entity. Names first, by their own rules; then the
// short forms, by the names around them.
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { groupBy } from '../group-by.ts';
import { type History, historyOf } from '../link/antecedents.ts';
import { type CueReader, cueReader } from '../link/cues.ts';
import { type Decided, decide, settle } from '../link/decide.ts';
import { withoutForeignOwners } from '../link/foreign-owner.ts';
import { homeOf, speaksOfAbroad } from '../link/home.ts';
import { neighbours } from '../link/neighbours.ts';
import { capitalOfPlace, referenceOf, withPartners } from '../link/reference.ts';
import { longestFirst } from '../match/longest-first.ts';
import { findNames } from '../match/matcher.ts';
import type { Candidate, Sense } from '../match/sense.ts';
import type { Draft, DraftMention, DraftPassage } from './draft.ts';
import { voice } from './voice.ts';

const spanOf = ({ candidate }: Decided) => candidate;

/** How much it counts for an antecedent that the entity wrote the document, or is of its country. */
const ISSUER = 1;
const COMPATRIOT = 0.1;
/** The same of another body of the house to which who speaks belongs: "la Commission", said by the Parliament. */
const SISTER = 0.5;

/** Entities in the document's head, which says who wrote it. */
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

/** The mentions by full name, which need no other mention to be understood. */
const fullNamesOf = (kept: readonly Decided[]): DraftMention[] =>
  kept.filter(isFullName).map(({ candidate: { passage, start, end }, sense }) => ({
    passage,
    start,
    end,
    entity: sense?.entity ?? '',
    form: 'name',
  }));

const historyFrom = (
  draft: Draft,
  fullNames: readonly DraftMention[],
  speaker: string | null,
  gazetteer: Gazetteer,
): History => {
  const issuers = issuersOf(draft, gazetteer);
  const ownersOf = (entity: string) => gazetteer.rows.get(entity)?.broader ?? [];
  const isOfOneHouse = (entity: string, other: string): boolean => {
    const owners = ownersOf(entity).filter((owner) => owner.startsWith('organisation:'));
    return owners.includes(other) || ownersOf(other).some((owner) => owners.includes(owner));
  };
  const favour = (entity: string): number => {
    if (issuers.has(entity)) return ISSUER;
    if (speaker !== null && speaker !== entity && isOfOneHouse(speaker, entity)) return SISTER;
    return speaker !== null && ownersOf(entity).includes(speaker) ? COMPATRIOT : 0;
  };
  return historyOf(draft, fullNames, favour, isOfOneHouse);
};

interface Context {
  readonly draft: Draft;
  readonly gazetteer: Gazetteer;
  readonly history: History;
}

/** A name with the sense that it has in the end. */
interface Settled {
  readonly start: number;
  readonly end: number;
  readonly sense: Sense;
}

const settledIn = (decided: readonly Decided[], history: History): Settled[] => {
  const settled: Settled[] = [];
  for (const one of decided) {
    const sense = settle(one, history);
    const { start, end } = one.candidate;
    if (sense !== null) settled.push({ start, end, sense });
  }
  return settled;
};

const spanOfSettled = (one: Settled): Settled => one;

/** Adds the mentions of a passage. */
const addMentions = (
  mentions: DraftMention[],
  { id, text, language }: DraftPassage,
  decided: readonly Decided[],
  { gazetteer: { rows }, history }: Context,
): void => {
  if (decided.length === 0) return;
  const kept = longestFirst(settledIn(decided, history), spanOfSettled);
  const referring = kept.map(({ start, end, sense }) => {
    const capitalOf = capitalOfPlace(sense.entity, rows);
    const { entity, form } = referenceOf(sense, { text, language, start, end }, rows);
    return { entity, form, start, end, capitalOf };
  });
  for (const { entity, form, start, end } of withPartners(text, referring)) {
    mentions.push({ passage: id, entity, form, start, end });
  }
};

const needsHome = ({ senses }: Candidate): boolean =>
  senses.some(({ rule }) => rule?.decide === 'cue');

const decidedIn = (
  passage: DraftPassage,
  found: readonly Candidate[],
  cues: CueReader,
  home: string | null,
  { rows }: Gazetteer,
): Decided[] => {
  if (found.length === 0) return [];
  const { text, language } = passage;
  const candidates = withoutForeignOwners(text, found, language, rows);
  const around = neighbours(candidates);
  const all: Decided[] = [];
  for (const one of candidates) {
    const isAbroad =
      home !== null && needsHome(one) && speaksOfAbroad(text, one, around(one), home);
    const decided = decide(one, passage, cues, isAbroad ? null : home);
    if (decided !== null) all.push(decided);
  }
  return all;
};

/** Turns `candidates` into `mentions`, in the order of the text. */
export const link = (draft: Draft, gazetteer: Gazetteer): Draft => {
  const { candidates, ...rest } = draft;
  const cues = cueReader(draft, gazetteer);
  const groups = groupBy(candidates ?? [], ({ passage }) => passage);
  const home = draft.meta.home === undefined ? homeOf(draft, gazetteer.rows) : draft.meta.home;
  const decided = draft.passages.map((passage) =>
    decidedIn(passage, groups.get(passage.id) ?? [], cues, home, gazetteer),
  );
  const fullNames = fullNamesOf(decided.flatMap((group) => longestFirst(group, spanOf)));
  const speaker = voice({ ...rest, mentions: fullNames }).meta.voice;
  const history = historyFrom(draft, fullNames, speaker, gazetteer);
  const context = { draft, gazetteer, history };
  const mentions = [...draft.mentions];
  for (const [at, passage] of draft.passages.entries()) {
    addMentions(mentions, passage, decided[at] ?? [], context);
  }
  return { ...rest, mentions };
};
