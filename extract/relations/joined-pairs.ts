// Two actors joined by a hyphen beside a noun for what they do together: "relations UE-Chine",
// "EU-CELAC-top", "la coopération OTAN-UE".
import type { ActorNode } from './nodes.ts';
import { hasWord, printed, type SentenceFrame } from './sentence-frame.ts';
import type { SaidRelation } from './sentence-relations.ts';

const TOGETHER: ReadonlySet<string> = new Set(
  `cooperation collaboration coordination partenariat partenariats relations relation dialogue sommet accord
  accords alliance synergies concertation samenwerking partnerschap relaties betrekkingen dialoog top akkoord
  overleg partnership dialogue summit agreement relationship`.split(/\s+/),
);
const CONFIDENCE = 0.72;
const REACH = 2;

const isJoined = ({ text, ends }: SentenceFrame, left: ActorNode, right: ActorNode): boolean =>
  left.to === right.from && text.charAt(ends[left.to - 1] ?? 0) === '-';

export const joinedPairs = (frame: SentenceFrame): SaidRelation[] => {
  const found: SaidRelation[] = [];
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
