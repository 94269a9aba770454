// Actor nodes: the entities that the tokens of a sentence stand for, and the one who speaks.
import type { Language } from '../dataset/schema.ts';
import type { DraftMention } from '../stages/draft.ts';
import type { ActorNode } from './actor-node.ts';
import { englishPronouns } from './english/pronouns.ts';
import { englishSpeakers, type Speakers } from './english/speakers.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Token } from './lexicon.ts';
import { pronounNodes } from './pronoun-nodes.ts';
import { span, startsWith, type Tokens } from './tokens.ts';
import { VOICE_WORDS } from './voice-words.ts';
import { BEGINS_SPEAKER, OUR, SPEAKER_OBJECT, SPEAKER_PRONOUN } from './word-kinds.ts';

const mentionNodes = (
  tokens: Tokens,
  mentions: readonly DraftMention[],
  { voice, bodies, heads }: Speakers,
): ActorNode[] => {
  const nodes: ActorNode[] = [];
  for (const { entity, form, start, end } of mentions) {
    const place = span(tokens, start, end);
    if (place === null) continue;
    const [from, to] = place;
    // "the Council", where a Council speaks.
    const isHead = form === 'short' && heads.has(tokens.tokens[to - 1]?.word ?? '');
    const isOrganisation = voice?.startsWith('organisation:') === true;
    const id =
      voice !== null && (bodies.has(entity) || (isHead && isOrganisation)) ? voice : entity;
    const kind = form === 'adjective' ? 'adjective' : id === voice ? 'voice' : 'mention';
    nodes.push({ id, from, to, kind, weight: 1 });
  }
  return nodes;
};

/** Words between "nous" as a subject and its verb. */
const BEFORE_VERB = new Set('n ne y en l le la les nous vous leur lui meme memes'.split(' '));

/** Whether "nous" is the subject of a verb, and not its object as in "l'UE nous offre". */
const isFrenchSubject = (tokens: readonly Token[], at: number): boolean => {
  let next = at + 1;
  while (BEFORE_VERB.has(tokens[next]?.word ?? '') && next < at + 4) next++;
  const word = tokens[next]?.word ?? '';
  return word.endsWith('ons') || word === 'sommes' || tokens[next]?.isMark === true;
};

/** Whether the word is the speaker as an object: "nous offre", "biedt ons", "helps us". */
const isUs = (tokens: readonly Token[], at: number, language: Language): boolean => {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (language === 'fr') return token?.word === 'nous' && !isFrenchSubject(tokens, at);
  if (token?.word !== 'ons') return false;
  const { articles, prepositions } = FUNCTION_WORDS.nl;
  return (
    next === undefined || next.isMark || articles.has(next.word) || prepositions.has(next.word)
  );
};

/** Of words that may name the one who speaks. */
const SPEAKER = SPEAKER_PRONOUN | SPEAKER_OBJECT | BEGINS_SPEAKER | OUR;

/** Number of words of the longest name of the one who speaks that begins there; 0 where none does. */
const nameLength = (
  tokens: readonly Token[],
  from: number,
  { kinds }: Token,
  language: Language,
): number => {
  if ((kinds & BEGINS_SPEAKER) === 0) return 0;
  let longest = 0;
  for (const words of VOICE_WORDS[language].names) {
    if (words.length > longest && startsWith(tokens, from, words)) longest = words.length;
  }
  return longest;
};

/** Words behind "our" within which a noun says that it is not the speaker's own. */
const OTHERS_REACH = 3;

const isOfOthers = (
  tokens: readonly Token[],
  from: number,
  others: ReadonlySet<string>,
): boolean => {
  const end = Math.min(from + OTHERS_REACH, tokens.length);
  for (let at = from; at < end; at++) if (others.has(tokens[at]?.word ?? '')) return true;
  return false;
};

/** "nous", "notre pays", "le gouvernement", "notre présence forte". */
const voiceNodes = ({ tokens, kinds }: Tokens, voice: string, language: Language): ActorNode[] => {
  const { others, selves } = VOICE_WORDS[language];
  const nodes: ActorNode[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (((kinds[from] ?? 0) & SPEAKER) === 0) continue;
    const token = tokens[from];
    if (token === undefined) continue;
    if ((token.kinds & SPEAKER_OBJECT) !== 0 && isUs(tokens, from, language)) {
      nodes.push({ id: voice, from, to: from + 1, kind: 'us', weight: 1 });
      continue;
    }
    if ((token.kinds & SPEAKER_PRONOUN) !== 0) {
      nodes.push({ id: voice, from, to: from + 1, kind: 'pronoun', weight: 1 });
      continue;
    }
    const name = nameLength(tokens, from, token, language);
    if (name > 0) {
      nodes.push({ id: voice, from, to: from + name, kind: 'voice', weight: 0.9 });
    } else if ((token.kinds & OUR) !== 0) {
      if (isOfOthers(tokens, from + 1, others)) continue;
      const kind = selves.has(tokens[from + 1]?.word ?? '') ? 'voice' : 'ours';
      nodes.push({ id: voice, from, to: from + 2, kind, weight: kind === 'voice' ? 1 : 0.9 });
    }
  }
  return nodes;
};

/** Words for those who speak, whether or not they are part of somebody's name. */
const speakingNodes = (
  all: Tokens,
  speakers: Speakers,
  language: Language,
): readonly ActorNode[] => {
  const own = speakers.voice === null ? [] : voiceNodes(all, speakers.voice, language);
  if (language !== 'en') return own;
  const named = englishSpeakers(all.tokens, speakers);
  return named.length === 0 ? own : [...own, ...named];
};

/** Whether the node shares a word with one of the first so many. */
const isWithin = (nodes: readonly ActorNode[], count: number, { from, to }: ActorNode): boolean => {
  for (let at = 0; at < count; at++) {
    const other = nodes[at];
    if (other !== undefined && other.from < to && other.to > from) return true;
  }
  return false;
};

/** Sorts in place; few nodes, mostly in order already, are soon put in their places. */
const sortNodes = (
  nodes: ActorNode[],
  compare: (a: ActorNode, b: ActorNode) => number,
): ActorNode[] => {
  for (let next = 1; next < nodes.length; next++) {
    const node = nodes[next];
    if (node === undefined) continue;
    let at = next;
    for (let before = nodes[at - 1]; at > 0 && before && compare(before, node) > 0; at--) {
      nodes[at] = before;
      before = at > 1 ? nodes[at - 2] : undefined;
    }
    nodes[at] = node;
  }
  return nodes;
};

/** Those who may act or be acted upon, in text order; a mention wins over voice words in its place. */
export const actorNodes = (
  all: Tokens,
  mentions: readonly DraftMention[],
  speakers: Speakers,
  topic: string | null,
  language: Language,
): ActorNode[] => {
  const { tokens } = all;
  const found = mentionNodes(all, mentions, speakers);
  const named = found.length;
  for (const node of speakingNodes(all, speakers, language)) {
    if (!isWithin(found, named, node)) found.push(node);
  }
  sortNodes(found, (a, b) => a.from - b.from || b.to - a.to);
  const taken =
    language === 'en'
      ? englishPronouns(tokens, found, topic)
      : pronounNodes(all, found, topic, language);
  if (taken.length === 0) return found;
  found.push(...taken);
  return sortNodes(found, (a, b) => a.from - b.from);
};
