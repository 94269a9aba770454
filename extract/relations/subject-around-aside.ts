// Subjects that stand apart from their verb in French and Dutch: before an aside between commas, or with
// others who are named behind the verb ("tout comme la France").
import type { ActorNode } from './actor-node.ts';
import { standing, subjectFrom } from './actor-standing.ts';
import type { CueHit } from './cue-index.ts';
import type { Subject } from './implied-subject.ts';
import {
  clauseStart,
  coordinated,
  hasKind,
  isAt,
  isRelative,
  type SentenceFrame,
  wordAt,
} from './sentence-frame.ts';
import { wordsThere } from './tokens.ts';
import { ARTICLE, BE, HAVE, MODAL, RELATIVE } from './word-kinds.ts';

const AROUND = 0.95;
/** Words between the comma that ends the aside and the noun of an act: "voert een". */
const NOUN_REACH = 3;

/** Index of the comma that ends an aside right before the cue; -1 without one. */
const asideEnd = (frame: SentenceFrame, hit: CueHit): number => {
  const reach = hit.form === 'noun' ? NOUN_REACH : 1;
  for (let at = hit.from - 1; at >= hit.from - reach; at--) {
    if (wordAt(frame, at) === ',') return isAt(frame, at + 1, ARTICLE | RELATIVE) ? -1 : at;
  }
  return -1;
};

const FINITE = BE | HAVE | MODAL;

/** Whether what stands between two commas only says more of the actor before it. */
const isAside = (frame: SentenceFrame, node: ActorNode, end: number): boolean => {
  const first = node.to + 1;
  if (isRelative(frame, first) || isRelative(frame, first + 1)) return true;
  const isList = frame.actors.some(({ from }) => from === first || from === first + 1);
  return !isList && !hasKind(frame, first, end, FINITE | RELATIVE);
};

/** "X, qui attaque Y, menace": the actor before the aside. */
export const subjectAroundAside = (frame: SentenceFrame, hit: CueHit): Subject | null => {
  if (frame.language === 'en') return null;
  const end = asideEnd(frame, hit);
  if (end < 0) return null;
  const start = clauseStart(frame, hit.from);
  const node = frame.actors.find(
    (actor) =>
      actor.from >= start &&
      actor.to < end &&
      actor.kind !== 'adjective' &&
      wordAt(frame, actor.to) === ',' &&
      coordinated(frame, actor).at(-1) === actor &&
      standing(frame, actor, true) === 1 &&
      isAside(frame, actor, end),
  );
  return node ? subjectFrom(frame, node, AROUND) : null;
};

/** Words that name others who do the same, the last of them before the name. */
const LIKEWISE: readonly (readonly string[])[] = [
  ['en', 'meme', 'temps', 'que'],
  ['tout', 'comme'],
  ['a', 'l', 'instar', 'de'],
  ['à', 'l', 'instar', 'de'],
  ['net', 'als'],
  ['net', 'zoals'],
];
const BEGIN_LIKEWISE: ReadonlySet<string> = new Set(LIKEWISE.flatMap(([first]) => first ?? []));
const LIKEWISE_REACH = 16;

/** Number of words at the place that name others who do the same; 0 where there are none. */
export const likewiseAt = (frame: SentenceFrame, at: number): number => {
  if (!BEGIN_LIKEWISE.has(wordAt(frame, at))) return 0;
  return wordsThere(frame.tokens, at, LIKEWISE)?.length ?? 0;
};

/** Those who are named there, behind an article perhaps. */
const namedAt = (frame: SentenceFrame, at: number): readonly string[] => {
  const node = frame.actors.find(({ from }) => from >= at && from <= at + 1);
  return node?.kind === 'mention' ? coordinated(frame, node).map(({ id }) => id) : [];
};

/** Those who do what a finite verb says as its subject does: "a reconnu X, tout comme la France". */
export const likewise = (frame: SentenceFrame, hit: CueHit): readonly string[] => {
  if (frame.language === 'en' || hit.cue.kind !== 'verb') return [];
  for (let at = hit.to; at < hit.to + LIKEWISE_REACH && at < frame.tokens.length; at++) {
    const words = likewiseAt(frame, at);
    if (words > 0) return namedAt(frame, at + words);
  }
  return [];
};
