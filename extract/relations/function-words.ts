// Small words that steer how a clause is read, per language, folded.
import type { Language } from '../dataset/schema.ts';

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

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const FUNCTION_WORDS: Readonly<Record<Language, FunctionWords>> = {
  fr: {
    articles: set('le la les l un une ce cet cette ces tout tous toute toutes chaque'),
    genitives: set('de du des d'),
    prepositions: set(
      'dans en à au aux avec pour contre par sur entre vers chez sous lors via face parmi depuis hors envers sans selon malgre concernant',
    ),
    conjunctions: set('et ou ni'),
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
    subjectRelatives: set('qui'),
    relatives: set('qui que qu où lequel laquelle lesquels lesquelles auquel auxquels'),
    subordinators: set('afin car parce lorsque lorsqu quand si tandis alors puisque bien que qu'),
    examples: set('tel tels telle telles'),
    agents: set('par'),
    negations: set('ne n pas jamais aucun aucune ni'),
    have: set('a ont ai avons avait avaient aura auront aurait ayant avoir as'),
    be: set('est sont ete etre sera seront serait seraient etait etaient fut furent soit soient'),
    coming: set('sera seront etre soit soient serait seraient'),
    modals: set(
      'peut peuvent pourrait pourraient doit doivent devrait devraient permet permettent permettra vise visent visera veut veulent entend entendent souhaite souhaitent va vont cherche cherchent sert servent reste consiste',
    ),
    ours: set('notre nos mon ma mes'),
    theirs: set('son sa ses leur leurs'),
  },
  nl: {
    articles: set('de het een deze dit die dat t n alle elke ieder'),
    genitives: set('van der des'),
    prepositions: set(
      'in op bij binnen via door met voor tegen naar uit over tijdens tussen aan onder sinds volgens zonder buiten rond langs om ondanks te ten',
    ),
    conjunctions: set('en of noch'),
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
    relatives: set(
      'die dat wie waar waarin waarvan waarmee waarbij waarop waaraan waardoor waartoe',
    ),
    subordinators: set(
      'om als omdat zodat terwijl wanneer indien opdat aangezien doordat hoewel nadat voordat zolang zodra mits tenzij totdat dat',
    ),
    examples: set('zoals'),
    agents: set('door'),
    negations: set('niet geen nooit noch'),
    have: set('heeft hebben heb had hadden'),
    be: set('is zijn was waren wordt worden werd werden geworden'),
    coming: set('wordt worden'),
    modals: set(
      'kan kunnen kon moet moeten zal zullen zou zouden wil willen mag mogen blijft blijven dient dienen',
    ),
    ours: set('ons onze mijn'),
    theirs: set('zijn haar hun'),
  },
  en: {
    articles: set('the a an this that these those all each every any'),
    genitives: set('of'),
    prepositions: set(
      'in at on with through by for against during within to from into via between among under over since without across about towards despite',
    ),
    conjunctions: set('and or nor'),
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
    subjectRelatives: set('which who'),
    relatives: set('which who whom whose that where'),
    subordinators: set('because while when if although since so whereas unless that'),
    examples: set('such like'),
    agents: set('by'),
    negations: set('not never no neither nor cannot t'),
    have: set('has have had having'),
    be: set('is are was were be been being'),
    coming: set('be being'),
    modals: set(
      'can could may might must shall should will would wants seeks aims continues needs',
    ),
    ours: set('our my'),
    theirs: set('its their his her'),
  },
};
