// Who "it", "they", "its", "us", "the Government", "Allies" are in an English sentence.
import { wordSet } from '../../text/word-set.ts';
import type { ActorNode } from '../actor-node.ts';
import { FUNCTION_WORDS } from '../function-words.ts';
import type { Token } from '../lexicon.ts';
import { wordIn } from '../tokens.ts';

const PERSONAL = wordSet('it they he she them him her');
const POSSESSIVE = wordSet('its their his');
const OF_PERSON = wordSet('he she him his her');
const NOBODY = wordSet('is was seems remains would takes');
/** Behind "it is": what is said of somebody. */
const OF_SOMEBODY = wordSet('our my also home responsible');
const PLURAL = wordSet('they them their');
const RELATIVE = wordSet('that which whom');
const WEIGHT = 0.85;

const { prepositions, genitives, articles, conjunctions } = FUNCTION_WORDS.en;

const CALLS = wordSet('call calls called calling');

/** Whether only articles, commas and "and" stand between two nodes. */
const isListed = (tokens: readonly Token[], left: ActorNode, right: ActorNode): boolean =>
  tokens
    .slice(left.to, right.from)
    .every(({ word }) => word === ',' || conjunctions.has(word) || articles.has(word));

/** Whether nothing governs the node, or the list that it is in. */
const isFree = (
  tokens: readonly Token[],
  named: readonly ActorNode[],
  node: ActorNode,
): boolean => {
  const before = named[named.indexOf(node) - 1];
  if (before && before.to < node.from && isListed(tokens, before, node)) {
    return isFree(tokens, named, before);
  }
  let at = node.from - 1;
  while (articles.has(wordIn(tokens, at))) at--;
  const governor = wordIn(tokens, at);
  // "call on Iran to": the object of the call.
  if ((governor === 'on' || governor === 'upon') && CALLS.has(wordIn(tokens, at - 1))) return true;
  return !prepositions.has(governor) && !genitives.has(governor);
};

/** The node and those in one list with it. */
const listWith = (
  tokens: readonly Token[],
  named: readonly ActorNode[],
  node: ActorNode,
): readonly ActorNode[] => {
  const list = [node];
  for (let at = named.indexOf(node) + 1; at < named.length; at++) {
    const [last, next] = [list.at(-1), named[at]];
    if (!last || !next || !isListed(tokens, last, next)) break;
    list.push(next);
  }
  return list;
};

/** Whom a pronoun takes up: who acted in its sentence before it, else the topic. */
const antecedents = (
  tokens: readonly Token[],
  named: readonly ActorNode[],
  topic: string | null,
  at: number,
): readonly string[] => {
  const word = wordIn(tokens, at);
  const isPlural = PLURAL.has(word);
  const fits = (id: string): boolean =>
    isPlural || id.startsWith('person:') === OF_PERSON.has(word);
  const able = named.filter(
    (node) =>
      node.to <= at &&
      (node.kind === 'mention' || node.kind === 'voice') &&
      fits(node.id) &&
      isFree(tokens, named, node),
  );
  // "to Oman for the help that it gives": in a relative clause, who stands nearest before it.
  const isRelative = RELATIVE.has(wordIn(tokens, at - 1)) && !POSSESSIVE.has(word);
  const near = isRelative
    ? named.findLast(({ to, kind, id }) => to < at && kind === 'mention' && fits(id))
    : undefined;
  if (near) return [near.id];
  // "X supports Y and its": the nearer one; "X supports Y, and it ...": who acted first.
  // "rejects China's claims with its allies": rather who acts than who owns.
  const owning = able.findLast(({ to }) => wordIn(tokens, to) !== 's') ?? able.at(-1);
  const node = POSSESSIVE.has(word) ? owning : able[0];
  if (!node) return topic !== null && fits(topic) ? [topic] : [];
  const first = isPlural && POSSESSIVE.has(word) ? firstOfList(tokens, named, node) : node;
  return isPlural ? listWith(tokens, named, first).map(({ id }) => id) : [node.id];
};

const firstOfList = (
  tokens: readonly Token[],
  named: readonly ActorNode[],
  node: ActorNode,
): ActorNode => {
  const before = named[named.indexOf(node) - 1];
  const isSame =
    before &&
    before.to < node.from &&
    isListed(tokens, before, node) &&
    before.id.split(':')[0] === node.id.split(':')[0];
  return isSame ? firstOfList(tokens, named, before) : node;
};

/** "the country": the one that was named last. */
const countryBefore = (
  named: readonly ActorNode[],
  topic: string | null,
  at: number,
): string | null => {
  const near = named.filter(({ id, to, kind }) => to <= at && kind !== 'voice' && isCountry(id));
  return near.at(-1)?.id ?? (topic !== null && isCountry(topic) ? topic : null);
};

/** "serves both": the two who were named last. */
const bothBefore = (named: readonly ActorNode[], at: number): ActorNode[] =>
  named
    .filter(({ to, kind }) => to < at - 1 && (kind === 'mention' || kind === 'voice'))
    .slice(0, 2)
    .map(({ id }) => ({ id, from: at, to: at + 1, kind: 'mention', weight: WEIGHT }));

const isCountry = (id: string): boolean => id.startsWith('country:');

/** Words that may stand for somebody. */
const WATCHED = new Set([...PERSONAL, ...POSSESSIVE, 'country', 'both', 'whose']);

/** "Brazil, whose support for": the name right before it. */
const ownersBefore = (
  tokens: readonly Token[],
  named: readonly ActorNode[],
  from: number,
): ActorNode[] => {
  const end = tokens[from - 1]?.word === ',' ? from - 1 : from;
  return named
    .filter(({ to, kind }) => to === end && (kind === 'mention' || kind === 'voice'))
    .map(({ id }) => ({ id, from, to: from + 1, kind: 'theirs', weight: 1 }));
};

const nodesAt = (
  tokens: readonly Token[],
  named: readonly ActorNode[],
  topic: string | null,
  from: number,
): readonly ActorNode[] => {
  const word = wordIn(tokens, from);
  if (word === 'country') {
    const id = wordIn(tokens, from - 1) === 'the' ? countryBefore(named, topic, from) : null;
    if (id === null) return [];
    return [{ id, from: from - 1, to: from + 1, kind: 'mention', weight: WEIGHT }];
  }
  if (word === 'whose') return ownersBefore(tokens, named, from);
  if (word === 'both') return tokens[from + 1]?.isMark === false ? [] : bothBefore(named, from);
  const isNobody = word === 'it' && from < 2 && NOBODY.has(wordIn(tokens, from + 1));
  if (isNobody && !OF_SOMEBODY.has(wordIn(tokens, from + 2))) return [];
  const kind = PERSONAL.has(word) ? 'pronoun' : 'theirs';
  const ids = antecedents(tokens, named, topic, from);
  return ids.map((id) => ({ id, from, to: from + 1, kind, weight: WEIGHT }));
};

/** Nodes of pronouns in text order. */
export const englishPronouns = (
  tokens: readonly Token[],
  named: readonly ActorNode[],
  topic: string | null,
): readonly ActorNode[] => {
  const nodes: ActorNode[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (WATCHED.has(wordIn(tokens, from))) nodes.push(...nodesAt(tokens, named, topic, from));
  }
  return nodes;
};
