// Actor nodes: the entities that the tokens of a sentence stand for, and the one who speaks.
import type { Language } from '../dataset/schema.ts';
import type { DraftMention } from '../stages/draft.ts';
import type { ActorNode } from './actor-node.ts';
import { englishPronouns, englishSpeakers, type Speakers } from './english/pronouns.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Token } from './lexicon.ts';
import { pronounNodes } from './pronoun-nodes.ts';
import { span, startsWith, type Tokens } from './tokens.ts';
import { VOICE_WORDS } from './voice-words.ts';
import { BEGINS_SPEAKER, OUR, SPEAKER_OBJECT, SPEAKER_PRONOUN } from './word-kinds.ts';

const mentionNodes = (
  tokens: Tokens,
  mentions: readonly DraftMention[],
  { voice, bodies }: Speakers,
): ActorNode[] => {
  const nodes: ActorNode[] = [];
  for (const { entity, form, start, end } of mentions) {
    const place = span(tokens, start, end);
    if (place === null) continue;
    const [from, to] = place;
    const id = voice !== null && bodies.has(entity) ? voice : entity;
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

/** "nous", "notre pays", "le gouvernement", "notre présence forte". */
const voiceNodes = (tokens: readonly Token[], voice: string, language: Language): ActorNode[] => {
  const { pronouns, names, others, selves } = VOICE_WORDS[language];
  const { ours } = FUNCTION_WORDS[language];
  const nodes: ActorNode[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from];
    if (token === undefined || (token.kinds & SPEAKER) === 0) continue;
    const name = names
      .filter((words) => startsWith(tokens, from, words))
      .sort((a, b) => b.length - a.length)[0];
    if (isUs(tokens, from, language)) {
      nodes.push({ id: voice, from, to: from + 1, kind: 'us', weight: 1 });
      continue;
    }
    if (pronouns.has(token.word)) {
      nodes.push({ id: voice, from, to: from + 1, kind: 'pronoun', weight: 1 });
    } else if (name) {
      nodes.push({ id: voice, from, to: from + name.length, kind: 'voice', weight: 0.9 });
    } else if (ours.has(token.word)) {
      const near = tokens.slice(from + 1, from + 4);
      if (near.some(({ word }) => others.has(word))) continue;
      const kind = selves.has(tokens[from + 1]?.word ?? '') ? 'voice' : 'ours';
      nodes.push({ id: voice, from, to: from + 2, kind, weight: kind === 'voice' ? 1 : 0.9 });
    }
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
  const { voice } = speakers;
  const named = mentionNodes(all, mentions, speakers);
  const speaking = [
    ...(voice === null ? [] : voiceNodes(tokens, voice, language)),
    ...(language === 'en' ? englishSpeakers(tokens, speakers) : []),
  ];
  const free = speaking.filter(
    (node) => !named.some((other) => other.from < node.to && other.to > node.from),
  );
  const found = free.length === 0 ? named : [...named, ...free];
  if (found.length > 1) found.sort((a, b) => a.from - b.from || b.to - a.to);
  const taken =
    language === 'en'
      ? englishPronouns(tokens, found, topic)
      : pronounNodes(tokens, found, topic, language);
  return taken.length === 0 ? found : [...found, ...taken].sort((a, b) => a.from - b.from);
};
