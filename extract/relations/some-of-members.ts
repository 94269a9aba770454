// "dont certains membres de l'UE", "enkele leden van de NAVO": some of the members are not the whole.
import type { ActorNode } from './actor-node.ts';
import { hasWord, isOfMembers, type SentenceFrame } from './sentence-frame.ts';

const SOME: ReadonlySet<string> = new Set(
  'certains certaines plusieurs quelques dont deux trois sommige enkele bepaalde verschillende waaronder aantal'.split(
    ' ',
  ),
);
const REACH = 6;

export const isSomeOfMembers = (frame: SentenceFrame, node: ActorNode): boolean =>
  frame.language !== 'en' &&
  isOfMembers(frame, node) &&
  hasWord(frame, node.from - REACH, node.from, SOME);
