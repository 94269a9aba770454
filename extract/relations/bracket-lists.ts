// Lists in brackets that say who is meant by the noun before them: "les pays candidats à l'UE (A, B, C)",
// "synergies entre les organisations (A, B et C)". French and Dutch.
import type { ActorNode } from './actor-node.ts';
import { BETWEEN, type CueHit } from './cue-index.ts';
import type { Reading } from './reading.ts';
import type { SaidRelation } from './said-relation.ts';
import { isAt, printed, type SentenceFrame } from './sentence-frame.ts';
import { ARTICLE } from './word-kinds.ts';

/** Words between a cue, or the name behind it, and the bracket. */
const REACH = 6;
const LISTED = 0.85;

/** Actors in the bracket that opens there; none where it holds fewer than two. */
const listedIn = ({ actors, tokens }: SentenceFrame, opening: number): readonly ActorNode[] => {
  const end = tokens.findIndex(({ word }, at) => at > opening && word === ')');
  const inside = actors.filter(
    ({ from, to, kind }) => from > opening && to <= end && kind === 'mention',
  );
  return inside.length > 1 ? inside : [];
};

/** Index of the first bracket that opens near the place; -1 without one. */
const openingAfter = ({ tokens }: SentenceFrame, from: number): number => {
  for (let at = from; at < from + REACH; at++) if (tokens[at]?.word === '(') return at;
  return -1;
};

/** "ayant une perspective d'adhésion à l'UE (A, B, C)"; null where no such list follows. */
export const readBracketedMembers = (frame: SentenceFrame, hit: CueHit): Reading | null => {
  if (frame.language === 'en' || hit.predicate !== 'member-of' || hit.cue.kind === 'verb')
    return null;
  const last = isAt(frame, hit.to, ARTICLE) ? hit.to + 1 : hit.to;
  const body = frame.actors.find(({ from }) => from >= hit.to && from <= last);
  if (!body || frame.tokens[body.to]?.word !== '(') return null;
  const members = listedIn(frame, body.to).filter(({ id }) => id !== body.id);
  if (members.length === 0) return null;
  return {
    subject: { ids: members.map(({ id }) => id), weight: LISTED, to: null },
    objects: [{ id: body.id, weight: 1, node: body }],
  };
};

/** Each of those in a bracket behind "between" works with each other one. */
export const bracketedPairs = (frame: SentenceFrame): SaidRelation[] => {
  if (frame.language === 'en') return [];
  const able = frame.hits.filter(({ predicate }) => predicate === 'cooperates-with');
  return able.flatMap((hit) => {
    if (!BETWEEN.has(frame.tokens[hit.to - 1]?.word ?? '')) return [];
    const opening = openingAfter(frame, hit.to);
    if (opening < 0 || frame.actors.some(({ from }) => from >= hit.to && from < opening)) return [];
    const list = listedIn(frame, opening);
    return list.flatMap((one, at) =>
      list.slice(at + 1).map((other) => ({
        subject: one.id,
        predicate: hit.predicate,
        object: other.id,
        cue: printed(frame, hit.from, hit.to),
        confidence: hit.cue.weight * LISTED,
      })),
    );
  });
};
