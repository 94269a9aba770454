// What a cue is about where its own words name nothing: the circle in which the speaker cooperates
// ("avec nos partenaires, au sein de l'UE"), the theme of the passage that "is essential".
import type { ActorNode } from './actor-node.ts';
import type { CueHit } from './cue-index.ts';
import type { FoundObject } from './objects.ts';
import { clauseStart, endsClause, hasWord, type SentenceFrame, wordAt } from './sentence-frame.ts';

const VENUE = 0.8;
const THEME_OF_PASSAGE = 0.7;
/** Words that make an organisation the circle in which something is done, folded. */
const WITHIN = new Set('sein cadre contexte echelle niveau binnen verband kader within'.split(' '));
/** Words that begin "is essential" and take up what was said before: "ils", "sa sauvegarde". */
const TAKES_UP = new Set(
  'il elle ils elles sa son ses leur leurs dit deze ze zij hun zijn haar it they its their this these'.split(
    ' ',
  ),
);
const PRONOUN_REACH = 6;
/** How far behind the cue the circle may be named, and how far before its name the word for it. */
const VENUE_REACH = 12;
const WORD_REACH = 4;

const namedAt = ({ actors }: SentenceFrame, at: number): ActorNode | undefined => {
  for (const node of actors) if (node.from === at && node.kind === 'mention') return node;
  return undefined;
};

const venues = (frame: SentenceFrame, hit: CueHit): FoundObject[] => {
  const found: FoundObject[] = [];
  for (let at = hit.to; at < hit.to + VENUE_REACH && !endsClause(frame.tokens[at]); at++) {
    const node = namedAt(frame, at);
    if (!node?.id.startsWith('organisation:')) continue;
    const isOpen =
      found.length > 0 || hasWord(frame, Math.max(hit.to, at - WORD_REACH), at, WITHIN);
    if (isOpen) found.push({ id: node.id, weight: VENUE, node });
  }
  return found;
};

/** Objects of a cue that has found none that it allows. */
export const fallbackObjects = (frame: SentenceFrame, hit: CueHit): FoundObject[] => {
  if (hit.predicate === 'cooperates-with' && !hit.cue.objectBefore) return venues(frame, hit);
  if (hit.predicate !== 'prioritises' || !hit.cue.objectBefore) return [];
  const [theme] = frame.passageThemes;
  const start = clauseStart(frame, hit.from);
  if (theme === undefined || hit.from - start > PRONOUN_REACH) return [];
  if (!TAKES_UP.has(wordAt(frame, start))) return [];
  return [{ id: `theme:${theme}`, weight: THEME_OF_PASSAGE, node: null }];
};
