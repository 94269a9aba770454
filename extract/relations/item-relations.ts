// Items of a list whose lead-in says already what is done with them ("Nos priorités :").
import type { PredicateIndex } from './cue-index.ts';
import type { LeadIn } from './lead-in.ts';
import { type SaidRelation, surest } from './said-relation.ts';
import type { SentenceFrame } from './sentence-frame.ts';

const THEME_OF_PASSAGE = 0.9;
const THEME_BY_TERM = 0.7;

/** Whether the item begins with a verb of its own, which then says what is done. */
const hasVerbOfItsOwn = (frame: SentenceFrame): boolean =>
  frame.hits.some(
    ({ from, form }) =>
      from <= 2 && (form === 'infinitive' || form === 'gerund' || form === 'first'),
  );

/** Relations of an item by its lead-in; null where the item says more itself. */
export const itemRelations = (
  frame: SentenceFrame,
  index: PredicateIndex,
  said: NonNullable<LeadIn['said']>,
  subject: string | null,
): readonly SaidRelation[] | null => {
  if (subject === null || hasVerbOfItsOwn(frame)) return null;
  const { predicate, cue, weight } = said;
  const objects = index.objects.get(predicate);
  const found: SaidRelation[] = [];
  const add = (object: string, confidence: number): void => {
    if (object !== subject) found.push({ subject, predicate, object, cue, confidence });
  };
  if (objects?.has('theme') && frame.language === 'en' && frame.passageThemes.size > 0) {
    // An item is about one thing, and says more of it.
    const [first] = frame.passageThemes;
    add(`theme:${first}`, weight * THEME_OF_PASSAGE);
  } else if (objects?.has('theme')) {
    for (const { id, weight: term } of frame.themes) {
      const known = frame.passageThemes.has(id.slice('theme:'.length));
      add(id, weight * (known ? THEME_OF_PASSAGE : THEME_BY_TERM) * (0.5 + term / 2));
    }
    for (const theme of frame.passageThemes) add(`theme:${theme}`, weight * THEME_BY_TERM);
  }
  const actors = predicate === 'prioritises' ? [] : frame.actors;
  for (const { id, kind } of actors) {
    const type = id.slice(0, id.indexOf(':'));
    if (kind === 'mention' && objects?.has(type)) add(id, weight * THEME_BY_TERM);
  }
  return surest(found);
};
