// Small words that steer how a clause is read, per language, folded.

import type { Language } from '../dataset/schema.ts';
import { wordSet } from '../text/word-set.ts';

interface FunctionWords {
  readonly articles: ReadonlySet<string>;
  /** "of": what follows belongs to the noun before. */
  readonly genitives: ReadonlySet<string>;
  /** Prepositions that lead away from subject and object. */
  readonly prepositions: ReadonlySet<string>;
  /** "and", "or". */
  readonly conjunctions: ReadonlySet<string>;
  /** Words in a row that name the field of what stands before, as a genitive does. */
  readonly fields: readonly (readonly string[])[];
  /** Two or three words in a row that go on with a list from its beginning ("ainsi que"). */
  readonly resuming: readonly (readonly string[])[];
  /** What begins a relative clause. */
  readonly relatives: ReadonlySet<string>;
  /** Those of them that are its subject. */
  readonly subjectRelatives: ReadonlySet<string>;
  /** What begins a clause of its own: purpose, reason, condition, content. */
  readonly subordinators: ReadonlySet<string>;
  /** "such" before "as": what follows are examples of what stood before. */
  readonly examples: ReadonlySet<string>;
  /** "by" of a passive. */
  readonly agents: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Forms of "have" and "be", before a participle. */
  readonly have: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  /** Forms of a passive that tells what is done now or will be. */
  readonly coming: ReadonlySet<string>;
  /** Third person forms of verbs that govern an infinitive. */
  readonly modals: ReadonlySet<string>;
  /** "notre": whose doer is the one who speaks. */
  readonly ours: ReadonlySet<string>;
  /** "son", "leur": whose doer is someone named before. */
  readonly theirs: ReadonlySet<string>;
}

export const FUNCTION_WORDS: Readonly<Record<Language, FunctionWords>> = {
  fr: {
    articles: wordSet('le la les l un une ce cet cette ces tout tous toute toutes chaque'),
    genitives: wordSet('de du des d'),
    prepositions: wordSet(
      'dans en à au aux avec pour contre par sur entre vers chez sous lors via face parmi depuis hors envers sans selon malgre concernant',
    ),
    conjunctions: wordSet('et ou ni'),
    fields: [
      ['en', 'matiere'],
      ['en', 'termes'],
      ['dans', 'le', 'domaine'],
      ['dans', 'les', 'domaines'],
      ['sur', 'le', 'plan'],
      ['au', 'niveau'],
    ],
    resuming: [
      ['ainsi', 'que'],
      ['ainsi', 'qu'],
      ['mais', 'aussi'],
      ['mais', 'egalement'],
      ['de', 'meme', 'que'],
      ['sans', 'oublier'],
    ],
    subjectRelatives: wordSet('qui'),
    relatives: wordSet('qui que qu où lequel laquelle lesquels lesquelles auquel auxquels'),
    subordinators: wordSet(
      'afin car parce lorsque lorsqu quand si tandis alors puisque bien que qu',
    ),
    examples: wordSet('tel tels telle telles'),
    agents: wordSet('par'),
    negations: wordSet('ne n pas jamais aucun aucune ni'),
    have: wordSet('a ont ai avons avait avaient aura auront aurait ayant avoir as'),
    be: wordSet(
      'est sont ete etre sera seront serait seraient etait etaient fut furent soit soient',
    ),
    coming: wordSet('sera seront etre soit soient serait seraient'),
    modals: wordSet(
      'peut peuvent pourrait pourraient doit doivent devrait devraient permet permettent permettra vise visent visera veut veulent entend entendent souhaite souhaitent va vont cherche cherchent sert servent reste consiste',
    ),
    ours: wordSet('notre nos mon ma mes'),
    theirs: wordSet('son sa ses leur leurs'),
  },
  nl: {
    articles: wordSet('de het een deze dit die dat t n alle elke ieder'),
    genitives: wordSet('van der des'),
    prepositions: wordSet(
      'in op bij binnen via door met voor tegen naar uit over tijdens tussen aan onder sinds volgens zonder buiten rond langs om ondanks te ten',
    ),
    conjunctions: wordSet('en of noch'),
    fields: [
      ['op', 'het', 'gebied'],
      ['op', 'gebied'],
      ['op', 'het', 'vlak'],
      ['op', 'vlak'],
      ['in', 'het', 'domein'],
    ],
    resuming: [['evenals'], ['alsook'], ['alsmede'], ['maar', 'ook'], ['als', 'ook']],
    // "die" and "dat" are articles as well.
    subjectRelatives: new Set(),
    relatives: wordSet(
      'die dat wie waar waarin waarvan waarmee waarbij waarop waaraan waardoor waartoe',
    ),
    subordinators: wordSet(
      'om als omdat zodat terwijl wanneer indien opdat aangezien doordat hoewel nadat voordat zolang zodra mits tenzij totdat dat',
    ),
    examples: wordSet('zoals'),
    agents: wordSet('door'),
    negations: wordSet('niet geen nooit noch'),
    have: wordSet('heeft hebben heb had hadden'),
    be: wordSet('is zijn was waren wordt worden werd werden geworden'),
    coming: wordSet('wordt worden'),
    modals: wordSet(
      'kan kunnen kon moet moeten zal zullen zou zouden wil willen mag mogen blijft blijven dient dienen',
    ),
    ours: wordSet('ons onze mijn'),
    theirs: wordSet('zijn haar hun'),
  },
  en: {
    articles: wordSet('the a an this that these those all each every any'),
    genitives: wordSet('of'),
    prepositions: wordSet(
      'in at on with through by for against during within to from into via between among under over since without across about towards despite',
    ),
    conjunctions: wordSet('and or nor'),
    fields: [
      ['in', 'the', 'field'],
      ['in', 'the', 'fields'],
      ['in', 'the', 'area'],
      ['in', 'the', 'areas'],
      ['in', 'terms'],
      ['in', 'matters'],
    ],
    resuming: [
      ['as', 'well', 'as'],
      ['but', 'also'],
    ],
    subjectRelatives: wordSet('which who'),
    relatives: wordSet('which who whom whose that where'),
    subordinators: wordSet('because while when if although since so whereas unless that'),
    examples: wordSet('such like'),
    agents: wordSet('by'),
    negations: wordSet('not never no neither nor cannot t'),
    have: wordSet('has have had having'),
    be: wordSet('is are was were be been being'),
    coming: wordSet('be being'),
    modals: wordSet(
      'can could may might must shall should will would wants seeks aims continues needs',
    ),
    ours: wordSet('our my'),
    theirs: wordSet('its their his her'),
  },
};
