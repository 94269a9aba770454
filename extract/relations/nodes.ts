// Nodes: what the tokens of a sentence stand for: entities, the one who speaks, themes.
import type { Language } from '../dataset/schema.ts';
import type { DraftMention } from '../stages/draft.ts';
import type { ThemeIndex } from '../themes/theme-index.ts';
import { outermostTerms } from '../themes/theme-terms.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { pronounNodes } from './pronoun-nodes.ts';
import { startsWith, type Token } from './tokens.ts';
import { VOICE_WORDS } from './voice-words.ts';
import { BEGINS_SPEAKER, OUR, SPEAKER_PRONOUN } from './word-kinds.ts';

export interface ActorNode {
  readonly id: string;
  /** Indexes of tokens; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** "ours": a noun with "our" before it, as "notre présence"; it acts, but is not acted upon. */
  readonly kind: 'mention' | 'adjective' | 'pronoun' | 'voice' | 'ours';
  /** How surely the words mean the entity as one who acts. */
  readonly weight: number;
}

export interface ThemeNode {
  /** "theme:climate" */
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** The words name an actor ("UE", "soutien à l'Ukraine"), who is meant before the theme is. */
  readonly isName: boolean;
}

/** Indexes of the tokens that lie between two offsets. */
const span = (tokens: readonly Token[], start: number, end: number): [number, number] | null => {
  const from = tokens.findIndex((token) => token.end > start && token.start < end);
  if (from < 0) return null;
  let to = from;
  while ((tokens[to]?.start ?? end) < end) to++;
  return [from, to];
};

const mentionNodes = (
  tokens: readonly Token[],
  mentions: readonly DraftMention[],
  voice: string | null,
): ActorNode[] =>
  mentions.flatMap((mention) => {
    const place = span(tokens, mention.start, mention.end);
    if (place === null) return [];
    const [from, to] = place;
    const kind = mention.form === 'adjective' ? 'adjective' : 'mention';
    const own = mention.entity === voice && kind === 'mention';
    return [{ id: mention.entity, from, to, kind: own ? 'voice' : kind, weight: 1 } as const];
  });

/** Words between "nous" as a subject and its verb. */
const BEFORE_VERB = new Set('n ne y en l le la les nous vous leur lui meme memes'.split(' '));

/** Whether "nous" is the subject of a verb, and not its object as in "l'UE nous offre". */
const isFrenchSubject = (tokens: readonly Token[], at: number): boolean => {
  let next = at + 1;
  while (BEFORE_VERB.has(tokens[next]?.word ?? '') && next < at + 4) next++;
  const word = tokens[next]?.word ?? '';
  return word.endsWith('ons') || word === 'sommes' || tokens[next]?.isMark === true;
};

/** Of words that may name the one who speaks. */
const SPEAKER = SPEAKER_PRONOUN | BEGINS_SPEAKER | OUR;

/** "nous", "notre pays", "le gouvernement", "notre présence forte". */
const voiceNodes = (tokens: readonly Token[], voice: string, language: Language): ActorNode[] => {
  const { pronouns, names, others, selves } = VOICE_WORDS[language];
  const { ours } = FUNCTION_WORDS[language];
  const nodes: ActorNode[] = [];
  for (const [from, token] of tokens.entries()) {
    if ((token.kinds & SPEAKER) === 0) continue;
    const name = names
      .filter((words) => startsWith(tokens, from, words))
      .sort((a, b) => b.length - a.length)[0];
    if (language === 'fr' && token.word === 'nous' && !isFrenchSubject(tokens, from)) continue;
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
  tokens: readonly Token[],
  mentions: readonly DraftMention[],
  voice: string | null,
  topic: string | null,
  language: Language,
): ActorNode[] => {
  const named = mentionNodes(tokens, mentions, voice);
  const speaking = voice === null ? [] : voiceNodes(tokens, voice, language);
  const free = speaking.filter(
    (node) => !named.some((other) => other.from < node.to && other.to > node.from),
  );
  const found = [...named, ...free].sort((a, b) => a.from - b.from || b.to - a.to);
  const taken = pronounNodes(tokens, found, topic, language);
  return taken.length === 0 ? found : [...found, ...taken].sort((a, b) => a.from - b.from);
};

/** Least weight of a term that names its theme by itself; less where the passage is about the theme. */
const NAMING_WEIGHT = 0.5;
const NAMING_WEIGHT_IN_PASSAGE = 0.3;

/** Least weight of an entity that can stand for its theme. */
const STANDING_WEIGHT = 0.4;

/** Themes that the words of a sentence name, in text order. */
export const themeNodes = (
  sentence: string,
  offset: number,
  tokens: readonly Token[],
  actors: readonly ActorNode[],
  index: ThemeIndex,
  language: Language,
  ofPassage: ReadonlySet<string>,
): ThemeNode[] => {
  const nodes: ThemeNode[] = [];
  for (const match of outermostTerms(sentence, language, index)) {
    const place = span(tokens, offset + match.start, offset + match.end);
    if (place === null) continue;
    const isName = actors.some(
      ({ kind, from, to }) =>
        (kind === 'mention' || kind === 'adjective') && from < place[1] && to > place[0],
    );
    for (const { theme, weight } of match.weights) {
      const name = index.themes[theme];
      if (name === undefined) continue;
      const least = ofPassage.has(name) ? NAMING_WEIGHT_IN_PASSAGE : NAMING_WEIGHT;
      if (weight < least) continue;
      nodes.push({ id: `theme:${name}`, from: place[0], to: place[1], weight, isName });
    }
  }
  for (const { id, kind, from, to } of actors) {
    if (kind !== 'mention') continue;
    for (const { theme, weight } of index.entities.get(id) ?? []) {
      const name = index.themes[theme];
      if (name === undefined || weight < STANDING_WEIGHT) continue;
      nodes.push({ id: `theme:${name}`, from, to, weight, isName: true });
    }
  }
  return nodes.sort((a, b) => a.from - b.from);
};
