// Agreement: where both languages of a text say the same relation, it is surer than either alone.
import type { Language, Predicate } from '../dataset/schema.ts';
import { groupBy } from '../group-by.ts';

interface AgreeingPassage {
  readonly id: string;
  readonly language: Language;
  readonly unit: string;
}

interface AgreeingRelation {
  readonly passage: string;
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly confidence: number;
}

/** A document as far as agreement looks at it: a draft, or rows read back. */
interface AgreeingDocument {
  readonly passages: readonly AgreeingPassage[];
  readonly relations: readonly AgreeingRelation[];
}

/**
 * How much the other language counts: half, since one set of rules reads both, and what misleads it in
 * one may mislead it in the other.
 */
const WEIGHT = 0.5;

const raised = (confidence: number, other: number): number =>
  Math.round((confidence + (1 - confidence) * other * WEIGHT) * 1000) / 1000;

/** Where something is said: the same unit in another place is another version of the same text. */
interface Place {
  readonly unit: string;
  readonly language: Language;
  readonly document: number;
}

interface Said {
  readonly place: Place;
  readonly relation: AgreeingRelation;
}

/**
 * The documents, the relations raised that another language of their unit says too. Given one document,
 * the other language is one of its own; given several, one of another document. So what was raised in a
 * document is not raised again when its versions come together.
 */
export const withAgreement = <Document extends AgreeingDocument>(
  documents: readonly Document[],
): Document[] => {
  const places = new Map<string, Place>();
  for (const [document, { passages }] of documents.entries()) {
    for (const { id, unit, language } of passages) places.set(id, { unit, language, document });
  }
  const all = documents.flatMap(({ relations }) =>
    relations.flatMap((relation): Said[] => {
      const place = places.get(relation.passage);
      return place === undefined ? [] : [{ place, relation }];
    }),
  );
  const keyOf = ({ place, relation: { subject, predicate, object } }: Said): string =>
    `${place.unit} ${subject} ${predicate} ${object}`;
  const same = groupBy(all, keyOf);
  const isOther = (one: Place, other: Place): boolean =>
    one.language !== other.language && (documents.length === 1 || one.document !== other.document);
  const confidenceOf = (relation: AgreeingRelation): number => {
    const place = places.get(relation.passage);
    if (place === undefined) return relation.confidence;
    const others = (same.get(keyOf({ place, relation })) ?? []).filter((one) =>
      isOther(place, one.place),
    );
    const surest = Math.max(0, ...others.map((one) => one.relation.confidence));
    return others.length === 0 ? relation.confidence : raised(relation.confidence, surest);
  };
  return documents.map((document) => ({
    ...document,
    relations: document.relations.map((relation) => ({
      ...relation,
      confidence: confidenceOf(relation),
    })),
  }));
};
