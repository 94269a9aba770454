// Who "us", "the Government", "the Committee", "Allies" are in an English sentence.
import { wordSet } from '../../text/word-set.ts';
import type { ActorNode } from '../actor-node.ts';
import type { Token } from '../lexicon.ts';
import { wordIn } from '../tokens.ts';

/** Whom words of the document stand for besides "we". */
export interface Speakers {
  readonly voice: string | null;
  /** Country that "the Government" is. */
  readonly government: string | null;
  /** Words behind "the" that mean an organisation that speaks: "committee", "alliance". */
  readonly heads: ReadonlySet<string>;
  /** Entities whose name stands for the one who speaks. */
  readonly bodies: ReadonlySet<string>;
}

/** Names of organisations by their head, where one of them speaks. */
const HEADS = wordSet(
  'committee commission council union alliance organisation organization agency assembly community bank court',
);

/** Words for an organisation that its name does not hold. */
const OTHER_HEADS: Readonly<Record<string, readonly string[]>> = {
  'organisation:nato': ['alliance'],
  'organisation:eu': ['union'],
};

export const headsOf = (issuer: string, voice: string | null): ReadonlySet<string> =>
  new Set([
    ...(OTHER_HEADS[voice ?? ''] ?? []),
    ...issuer
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => HEADS.has(word)),
  ]);

const GOVERNMENT = wordSet('government ministers');
const MINISTRY = wordSet('ministry minister department cabinet');
/** Those who speak where an organisation does. */
const MEMBERS = wordSet('allies leaders');
const BEFORE_HEAD = wordSet('the this federal present');

/** "Leaders agreed", "the leaders", but not "indigenous leaders". */
const BEFORE_LEADERS = new Set(['', 'the', 'and', ',', 'that', 'as', 'eu']);

/** Words that mean one who speaks, whatever organisation it is. */
const SPEAKING = new Set([...GOVERNMENT, ...MINISTRY, ...MEMBERS, 'us', 'allied']);

interface Said {
  readonly word: string;
  readonly before: string;
  readonly next: string;
}

/** Whether the word means the organisation that speaks. */
const isOfVoice = ({ word, before }: Said, heads: ReadonlySet<string>): boolean =>
  (heads.has(word) && BEFORE_HEAD.has(before)) ||
  (word === 'leaders' && BEFORE_LEADERS.has(before)) ||
  (MEMBERS.has(word) && word !== 'leaders' && before !== 'of' && before !== 'our');

/** Whether the word means the government of the country. */
const isGovernment = ({ word, before, next }: Said, speaksForItself: boolean): boolean =>
  next !== 'of' &&
  BEFORE_HEAD.has(before) &&
  (GOVERNMENT.has(word) || (MINISTRY.has(word) && !speaksForItself));

const SPEAKER_WEIGHT = 0.95;
const US_WEIGHT = 0.9;

const speakerAt = (
  said: Said,
  from: number,
  { voice, government, heads }: Speakers,
): ActorNode | null => {
  const speaksForItself = voice !== null && !voice.startsWith('country:');
  const isAllied = said.word === 'allied' && speaksForItself && heads.has('alliance');
  if (voice !== null && (said.word === 'us' || isAllied)) {
    return { id: voice, from, to: from + 1, kind: 'us', weight: US_WEIGHT };
  }
  if (voice !== null && speaksForItself && isOfVoice(said, heads)) {
    const start = MEMBERS.has(said.word) ? from : from - 1;
    return { id: voice, from: start, to: from + 1, kind: 'voice', weight: SPEAKER_WEIGHT };
  }
  if (government === null || !isGovernment(said, speaksForItself)) return null;
  const kind = government === voice ? 'voice' : 'mention';
  return { id: government, from: from - 1, to: from + 1, kind, weight: SPEAKER_WEIGHT };
};

/** Nodes of "us", "the Government", "the Committee", "Allies". */
export const englishSpeakers = (
  tokens: readonly Token[],
  speakers: Speakers,
): readonly ActorNode[] => {
  const nodes: ActorNode[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const word = wordIn(tokens, from);
    if (!SPEAKING.has(word) && !speakers.heads.has(word)) continue;
    const before = wordIn(tokens, from - 1);
    const next = wordIn(tokens, from + 1);
    const node = speakerAt({ word, before, next }, from, speakers);
    if (node) nodes.push(node);
  }
  return nodes;
};
