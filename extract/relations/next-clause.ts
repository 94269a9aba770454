// Where a French or Dutch sentence goes on with a clause of its own behind a comma or "but": its subject
// is no object of the verb before.

import { wordSet } from '../text/word-set.ts';
import type { ActorNode } from './actor-node.ts';
import type { CueHit } from './cue-index.ts';
import {
  coordinated,
  isAt,
  kindsAt,
  printed,
  type SentenceFrame,
  wordAt,
} from './sentence-frame.ts';
import { likewiseAt } from './subject-around-aside.ts';
import {
  ARTICLE,
  BE,
  CONJUNCTION,
  GENITIVE,
  HAVE,
  MARK,
  MODAL,
  PREPOSITION,
} from './word-kinds.ts';

const BUT = wordSet('mais maar tandis terwijl');
/** Pronouns between a French subject and its verb; right behind a name they are no articles. */
const CLITICS = wordSet('l la le les lui leur y s se ne n');
/** Verbs by which somebody is quoted, behind what was said. */
const QUOTES = wordSet(
  'rappelle souligne dit affirme declare estime indique precise ajoute annonce explique zegt zei aldus stelt verklaart benadrukt meldt meent vindt luidt',
);

const DENIES = wordSet('niet non pas');
const ONLY = wordSet('alleen enkel slechts seulement uniquement');

/** "a" and "à" are one word when folded. */
const isGrave = (frame: SentenceFrame, at: number): boolean =>
  /^[àÀ]$/.test(printed(frame, at, at + 1));

/** Verbs that say how somebody goes on, which stand before what is done. */
const GOES_ON_TO = wordSet(
  'blijft blijven bleef reste restent demeure demeurent continue continuent tente tentent cherche cherchent probeert proberen wordt worden dreigt dreigen',
);

/** "zijn" is "his" as well as "are". */
const isAuxiliary = (frame: SentenceFrame, at: number): boolean =>
  isAt(frame, at, HAVE | BE | MODAL) && !isGrave(frame, at) && wordAt(frame, at) !== 'zijn';

/** Whether a finite verb stands there, with the pronouns before it. */
const isVerb = (frame: SentenceFrame, at: number): boolean =>
  isAuxiliary(frame, at) ||
  (frame.language === 'fr' && CLITICS.has(wordAt(frame, at))) ||
  frame.hits.some(({ from, form, cue }) => from === at && form === 'third' && cue.kind === 'verb');

/** What may follow a name behind "but" where no verb does: "mais la Hongrie." */
const NO_VERB = MARK | CONJUNCTION | PREPOSITION | GENITIVE;

/** Whether a clause begins with the actor that stands at the place. */
const beginsWith = (frame: SentenceFrame, hit: CueHit, node: ActorNode): boolean => {
  const first = isAt(frame, node.from - 1, ARTICLE) ? node.from - 2 : node.from - 1;
  const list = coordinated(frame, node);
  const end = list.at(-1)?.to ?? node.to;
  if (BUT.has(wordAt(frame, first))) {
    const kinds = kindsAt(frame, end);
    return isVerb(frame, end) || (end < frame.tokens.length && (kinds & NO_VERB) === 0);
  }
  const isActive = hit.form === 'third' || hit.form === 'first';
  // "soutient A, et B aide C": B is the subject of the next verb.
  if (isAt(frame, first, CONJUNCTION) && list.at(-1) === node && isActive) {
    const isCommaBefore = wordAt(frame, first - 1) === ',';
    if (isCommaBefore && (isAuxiliary(frame, end) || GOES_ON_TO.has(wordAt(frame, end))))
      return true;
    return frame.hits.some(
      ({ from, form, cue }) => from === end && form === 'third' && cue.kind === 'verb',
    );
  }
  const word = frame.tokens[first]?.word;
  if (word !== ',') return false;
  // "le soutien à A, B et C est": the list as a whole belongs to the noun.
  const isOfList = list.length > 1 && hit.form !== 'third' && hit.form !== 'participle';
  return !isOfList && isVerb(frame, end);
};

/** "condamne X, et exige Y": a verb of the same kind behind "and" has its own objects. */
const isSecondVerb = (frame: SentenceFrame, hit: CueHit, at: number): boolean =>
  at > hit.to + 1 &&
  frame.hits.some(
    ({ from, form, predicate, cue }) =>
      from === at && form === hit.form && predicate === hit.predicate && cue.kind === 'verb',
  );

/** The actor that begins at the place. */
const nodeFrom = ({ actors }: SentenceFrame, at: number): ActorNode | undefined => {
  for (const node of actors) if (node.from === at && node.kind !== 'adjective') return node;
  return undefined;
};

/** Whether another clause than the cue's begins at the place, which is behind the cue. */
export const beginsNextClause = (frame: SentenceFrame, hit: CueHit, at: number): boolean => {
  if (frame.language === 'en' || at < hit.to) return false;
  if (wordAt(frame, at - 1) === ',') {
    if (QUOTES.has(wordAt(frame, at))) return true;
    // "steunt X, niet Y": what follows is what the verb is denied of.
    const next = wordAt(frame, at + 1);
    if (DENIES.has(wordAt(frame, at)) && !ONLY.has(next)) return true;
    // "s’oppose à X, a rappelé son ministre".
    if (isAt(frame, at, HAVE) && !isGrave(frame, at)) return true;
  }
  if (isAt(frame, at - 1, CONJUNCTION) && isSecondVerb(frame, hit, at)) return true;
  if (likewiseAt(frame, at) > 0) return true;
  const node = nodeFrom(frame, at);
  return node !== undefined && beginsWith(frame, hit, node);
};

const GOES_ON = ARTICLE | GENITIVE | PREPOSITION | CONJUNCTION | MARK;

/** Words behind "with" that make it mean something else: "met name", "met betrekking tot". */
const NO_COMPANY = wordSet(
  'name betrekking ingang uitzondering inachtneming oog inbegrip ogen vue',
);

/** "met grote regelmaat | het luchtruim van X": a new noun phrase is not of a bare "with". */
export const endsCompany = (frame: SentenceFrame, hit: CueHit, at: number): boolean =>
  frame.language !== 'en' &&
  hit.form === 'phrase' &&
  hit.predicate === 'cooperates-with' &&
  hit.to === hit.from + 1 &&
  (at === hit.to
    ? NO_COMPANY.has(wordAt(frame, at))
    : isAt(frame, at, ARTICLE) && !isAt(frame, at - 1, GOES_ON));
