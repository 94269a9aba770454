// Two actors joined by a hyphen beside a noun for what they do together: "relations UE-Chine",
// "EU-CELAC-top", "la coopération OTAN-UE".
import type { ActorNode } from './actor-node.ts';
import { bracketedPairs } from './bracket-lists.ts';
import { bracketedMembers } from './english/bracketed-members.ts';
import type { SaidRelation } from './said-relation.ts';
import {
  coordinated,
  governmentOf,
  hasWord,
  printed,
  type SentenceFrame,
} from './sentence-frame.ts';

const TOGETHER: ReadonlySet<string> = new Set(
  `cooperation collaboration coordination partenariat partenariats relations relation dialogue sommet accord
  accords alliance synergies concertation samenwerking partnerschap relaties betrekkingen dialoog top akkoord
  overleg partnership dialogue summit agreement relationship`.split(/\s+/),
);
const CONFIDENCE = 0.72;
const REACH = 2;

const isJoined = ({ text, ends }: SentenceFrame, left: ActorNode, right: ActorNode): boolean =>
  left.to === right.from && text.charAt(ends[left.to - 1] ?? 0) === '-';

/** "X and Y hold joint exercises": words behind two actors for what they do together. */
const JOINTLY: ReadonlySet<string> = new Set(
  'conjoint conjointe conjoints conjointes conjointement gezamenlijk gezamenlijke'.split(' '),
);
const JOINTLY_REACH = 8;

/** The first of a list of actors that act together works with the others. */
const jointPairs = (frame: SentenceFrame): SaidRelation[] => {
  if (frame.language === 'en' || !hasWord(frame, 0, frame.tokens.length, JOINTLY)) return [];
  return frame.actors.flatMap((first) => {
    const list = coordinated(frame, first);
    const last = list.at(-1);
    if (list[0] !== first || last === undefined || last === first) return [];
    const isSubject =
      list.every(({ kind }) => kind === 'mention') && governmentOf(frame, first) === 'free';
    if (!isSubject || !hasWord(frame, last.to, last.to + JOINTLY_REACH, JOINTLY)) return [];
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
  ];
  for (const [at, left] of frame.actors.entries()) {
    const right = frame.actors[at + 1];
    if (!right || left.id === right.id || !isJoined(frame, left, right)) continue;
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
