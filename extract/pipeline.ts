// The way of a document: bytes in, a draft out, stage after stage. Nothing here knows of any other
// document; what joins documents is in assemble.ts.
import { vocabularyOf } from './clean/vocabulary.ts';
import type { SourceText } from './formats/open-source.ts';
import type { Resources } from './resources.ts';
import { acronyms } from './stages/acronyms.ts';
import { clean } from './stages/clean.ts';
import type { Draft } from './stages/draft.ts';
import { headings } from './stages/headings.ts';
import { language } from './stages/language.ts';
import { link } from './stages/link.ts';
import { match } from './stages/match.ts';
import { pair } from './stages/pair.ts';
import { passages } from './stages/passages.ts';
import { persons } from './stages/persons.ts';
import { read } from './stages/read.ts';
import { relations } from './stages/relations.ts';
import { stitch } from './stages/stitch.ts';
import { themes } from './stages/themes.ts';
import { voice } from './stages/voice.ts';

/** From lines to clean passages in one language each. */
export const readPassages = (source: SourceText): Draft => {
  const draft = read(source);
  const vocabulary = vocabularyOf(draft.lines.map((line) => line.text));
  const blocks = language(clean(draft, vocabulary));
  return passages(headings(stitch(blocks, vocabulary)));
};

/** The whole way of one document. Bad text gives warnings, never an error. */
export const extractDocument = (
  source: SourceText,
  { names, themeIndex, predicateIndex }: Resources,
): Draft => {
  const found = acronyms(match(readPassages(source), names), names);
  const named = persons(link(found, names), names);
  return pair(relations(themes(voice(named), themeIndex), predicateIndex, themeIndex));
};
