// What a name refers to where that hangs on the sentence: a capital is a place or a government,
// "Europe" a continent or the Union that acts.
import type { Language, MentionForm } from '../dataset/schema.ts';
import type { GazetteerRow } from '../gazetteer/schema.ts';
import { isGovernment, isSubject } from './actor-words.ts';
import type { Sense } from './sense.ts';
import { after, before } from './surroundings.ts';

const CONTINENT = 'region:europe';
const UNION = 'organisation:eu';

export interface Reference {
  readonly entity: string;
  readonly form: MentionForm;
}

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly language: Language;
}

/** What a sense refers to at its place in the text; `voice` is the country that the document speaks for. */
export const referenceOf = (
  sense: Sense,
  { text, start, end, language }: Place,
  rows: ReadonlyMap<string, GazetteerRow>,
  voice: string | null,
): Reference => {
  const capitalOf = rows.get(sense.entity)?.capitalOf;
  const ahead = before(text, start);
  const behind = after(text, end);
  if (capitalOf !== undefined && capitalOf !== voice && isGovernment(ahead, behind, language)) {
    return { entity: capitalOf, form: 'metonym' };
  }
  const article = ahead.replace(/(?:l'|het |the )$/u, '');
  if (sense.entity === CONTINENT && sense.form === 'name' && rows.has(UNION)) {
    if (sense.text.length < 8 && isSubject(article, behind, language)) {
      return { entity: UNION, form: 'short' };
    }
  }
  return { entity: sense.entity, form: sense.form === 'acronym' ? 'name' : sense.form };
};
