// Pairing: which passage says in one language what another says in the other, inside a document that is
// printed in both and between the language versions of one work. Pairs count as one unit.
import { LANGUAGES, type Language } from '../dataset/schema.ts';
import { align, type Bead } from '../pair/align.ts';
import { comparePassages } from '../pair/passage-features.ts';
import { byText } from '../text/order.ts';
import type { Draft, DraftMention, DraftPassage } from './draft.ts';

/** A language with less than this share of the other one's text is no version of it. */
const VERSION_SHARE = 0.2;
/** Evidence that it takes for a pair, by how many of its neighbours are paired right beside it. */
const NEEDED = [0.8, 0.3, -0.3] as const;

/** What pairing looks at in a passage and in a mention. */
type PairedPassage = Pick<
  DraftPassage,
  'id' | 'sequence' | 'text' | 'kind' | 'level' | 'language' | 'counterpart' | 'unit'
>;
type PairedMention = Pick<DraftMention, 'passage' | 'entity'>;

/** A document as pairing sees it: a draft, or rows read back. */
interface PairedDocument {
  readonly meta: { readonly work: string };
  readonly passages: readonly PairedPassage[];
  readonly mentions: readonly PairedMention[];
}

const letters = (passages: readonly PairedPassage[]): number =>
  passages.reduce((sum, { text }) => sum + text.length, 0);

const isVersion = (one: readonly PairedPassage[], other: readonly PairedPassage[]): boolean => {
  const sizes = [letters(one), letters(other)];
  return Math.min(...sizes) > VERSION_SHARE * Math.max(...sizes);
};

const touches = (before: Bead | undefined, after: Bead | undefined): boolean =>
  before?.left.at(-1) === (after?.left[0] ?? Number.NaN) - 1 &&
  before?.right.at(-1) === (after?.right[0] ?? Number.NaN) - 1;

/** The less the pairs around it leave it another place, the less must a pair say for itself. */
const isCredible = (bead: Bead, index: number, beads: readonly Bead[]): boolean => {
  const before = touches(beads[index - 1], bead);
  const after = touches(bead, beads[index + 1]);
  const [alone, beside, between] = NEEDED;
  return bead.score >= (before && after ? between : before || after ? beside : alone);
};

const longest = (
  positions: readonly number[],
  side: readonly PairedPassage[],
): PairedPassage | undefined =>
  positions
    .flatMap((position) => side[position] ?? [])
    .sort((a, b) => b.text.length - a.text.length || a.sequence - b.sequence)[0];

interface Pairing {
  readonly counterparts: Map<string, string>;
  /** Of passages that share one; a passage that was cut in two has it on all its parts. */
  readonly units: Map<string, string>;
}

const record = (
  bead: Bead,
  left: readonly PairedPassage[],
  right: readonly PairedPassage[],
  { counterparts, units }: Pairing,
): void => {
  const one = longest(bead.left, left);
  const other = longest(bead.right, right);
  if (one === undefined || other === undefined) return;
  const unit = units.get(one.id) ?? [one.id, other.id].sort(byText)[0] ?? one.id;
  const parts = [
    ...bead.left.map((position) => left[position]),
    ...bead.right.map((position) => right[position]),
  ];
  for (const part of parts) {
    if (part !== undefined && !units.has(part.id)) units.set(part.id, unit);
  }
  if (counterparts.has(one.id)) return;
  counterparts.set(one.id, other.id).set(other.id, one.id);
};

type Version = Omit<PairedDocument, 'meta'>;

/** Pairs the first version with each of the others. */
const pairWithFirst = ([first, ...others]: readonly Version[]): Pairing => {
  const pairing: Pairing = { counterparts: new Map(), units: new Map() };
  for (const other of others) {
    if (first === undefined || !isVersion(first.passages, other.passages)) continue;
    const mentions = [...first.mentions, ...other.mentions];
    const beads = align(comparePassages(first.passages, other.passages, mentions));
    for (const bead of beads.filter(isCredible)) {
      record(bead, first.passages, other.passages, pairing);
    }
  }
  return pairing;
};

const withPairing = <Document extends PairedDocument>(
  draft: Document,
  { counterparts, units }: Pairing,
): Document => ({
  ...draft,
  passages: draft.passages.map((passage) => ({
    ...passage,
    counterpart: counterparts.get(passage.id) ?? passage.counterpart,
    unit: units.get(passage.id) ?? passage.unit,
  })),
});

const inLanguage = (draft: PairedDocument, language: Language): Version => ({
  passages: draft.passages.filter(
    (passage) => passage.language === language && passage.kind !== 'furniture',
  ),
  mentions: draft.mentions,
});

/** The languages of a draft with their passages, the one with most text first. */
const versionsOf = (draft: PairedDocument): Version[] =>
  LANGUAGES.map((language) => inLanguage(draft, language))
    .filter(({ passages }) => passages.length > 0)
    .sort((a, b) => letters(b.passages) - letters(a.passages));

/** Sets counterpart and unit of the passages of a document that is printed in several languages. */
export const pair = (draft: Draft): Draft => withPairing(draft, pairWithFirst(versionsOf(draft)));

/**
 * Sets counterpart and unit across drafts of one work in different languages. Drafts come back in their
 * order; those whose work has one version, and those paired in themselves, as they were.
 */
export const pairVersions = <Document extends PairedDocument>(
  drafts: readonly Document[],
): Document[] => {
  const works = new Map<string, Map<Language, Version>>();
  for (const draft of drafts) {
    const [version] = versionsOf(draft);
    const language = version?.passages[0]?.language;
    if (version === undefined || language === undefined) continue;
    if (draft.passages.some(({ counterpart }) => counterpart !== null)) continue;
    const work = works.get(draft.meta.work) ?? new Map<Language, Version>();
    works.set(draft.meta.work, work);
    if (!work.has(language)) work.set(language, version);
  }
  const pairings = new Map(
    [...works].map(([work, versions]) => [work, pairWithFirst([...versions.values()])]),
  );
  return drafts.map((draft) => {
    const pairing = pairings.get(draft.meta.work);
    return pairing === undefined ? draft : withPairing(draft, pairing);
  });
};
