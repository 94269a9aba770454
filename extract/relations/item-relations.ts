// Items of a list whose lead-in says already what is done with them ("Nos priorités :").
import type { Predicate } from '../dataset/schema.ts';
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

/** What English lists of priorities say of themes is that they are some, whatever is done for them. */
const isPriority = ({ language }: SentenceFrame, predicate: Predicate): boolean =>
  language === 'en' && predicate === 'prioritises';

/** What an item says of others itself, beside what its lead-in says: "health, with the help of X". */
export const besideLeadIn = (
  frame: SentenceFrame,
  led: readonly SaidRelation[],
  own: () => readonly SaidRelation[],
): readonly SaidRelation[] => {
  const [first] = led;
  if (first === undefined || !isPriority(frame, first.predicate)) return led;
  const ofOthers = own().filter(
    ({ object, predicate }) => !object.startsWith('theme:') && predicate !== first.predicate,
  );
  return ofOthers.length === 0 ? led : surest([...led, ...ofOthers]);
};

/** Relations of an item by its lead-in; null where the item says more itself. */
export const itemRelations = (
  frame: SentenceFrame,
  index: PredicateIndex,
  said: NonNullable<LeadIn['said']>,
  subject: string | null,
): readonly SaidRelation[] | null => {
  const { predicate, cue, weight } = said;
  const hasVerb = hasVerbOfItsOwn(frame);
  if (subject === null || (hasVerb && !isPriority(frame, predicate))) return null;
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
  if (hasVerb) {
    const regions = frame.actors.filter(({ id }) => id.startsWith('region:'));
    for (const { id } of regions) add(id, weight * THEME_BY_TERM);
  }
  return surest(found);
};
