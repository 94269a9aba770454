// Two actors joined by a hyphen beside a noun for what they do together: "relations UE-Chine",
// "EU-CELAC-top", "la coopération OTAN-UE".
import type { ActorNode } from './actor-node.ts';
import { bracketedPairs } from './bracket-lists.ts';
import { bracketedMembers } from './english/bracketed-members.ts';
import { jointDoers } from './english/joint-doers.ts';
import type { SaidRelation } from './said-relation.ts';
import {
  coordinated,
  governmentOf,
  hasKind,
  hasWord,
  printed,
  type SentenceFrame,
} from './sentence-frame.ts';
import { JOINTLY } from './word-kinds.ts';

const TOGETHER: ReadonlySet<string> = new Set(
  `cooperation collaboration coordination partenariat partenariats relations relation dialogue sommet accord
  accords alliance synergies concertation samenwerking partnerschap relaties betrekkingen dialoog top akkoord
  overleg partnership dialogue summit agreement relationship`.split(/\s+/),
);
const CONFIDENCE = 0.72;
const REACH = 2;

const isJoined = ({ text, ends }: SentenceFrame, left: ActorNode, right: ActorNode): boolean =>
  left.to === right.from && text.charAt(ends[left.to - 1] ?? 0) === '-';

/** Words behind two actors within which a word says that they act together. */
const JOINTLY_REACH = 8;

/** "X and Y hold joint exercises": the first of a list that acts together works with the others. */
const jointPairs = (frame: SentenceFrame): SaidRelation[] => {
  if (frame.language === 'en' || !hasKind(frame, 0, frame.tokens.length, JOINTLY)) return [];
  return frame.actors.flatMap((first) => {
    const list = coordinated(frame, first);
    const last = list.at(-1);
    if (list[0] !== first || last === undefined || last === first) return [];
    const isSubject =
      list.every(({ kind }) => kind === 'mention') && governmentOf(frame, first) === 'free';
    if (!isSubject || !hasKind(frame, last.to, last.to + JOINTLY_REACH, JOINTLY)) return [];
    return list.slice(1).map((other) => ({
      subject: first.id,
      predicate: 'cooperates-with' as const,
      object: other.id,
      cue: printed(frame, first.from, last.to),
      confidence: CONFIDENCE,
    }));
  });
};

export const joinedPairs = (frame: SentenceFrame): SaidRelation[] => {
  if (frame.actors.length < 2) return [];
  const found: SaidRelation[] = [
    ...jointPairs(frame),
    ...bracketedPairs(frame),
    ...bracketedMembers(frame),
    ...jointDoers(frame),
  ];
  for (let at = 1; at < frame.actors.length; at++) {
    const left = frame.actors[at - 1];
    const right = frame.actors[at];
    if (!left || !right || left.id === right.id || !isJoined(frame, left, right)) continue;
    const isTogether =
      hasWord(frame, left.from - REACH, left.from, TOGETHER) ||
      hasWord(frame, right.to, right.to + REACH, TOGETHER);
    if (!isTogether || left.kind === 'adjective' || right.kind === 'adjective') continue;
    found.push({
      subject: left.id,
      predicate: 'cooperates-with',
      object: right.id,
      cue: printed(frame, left.from, right.to),
      confidence: CONFIDENCE,
    });
  }
  return found;
};
