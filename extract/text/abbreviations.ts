// Words after which a full stop does not end a sentence, in the languages that the extractor reads.
// Folded, without the last full stop.
import type { Language } from '../dataset/schema.ts';

export interface Abbreviations {
  /** Always followed by what they belong to: a name, a number, an example. */
  readonly beforeMore: ReadonlySet<string>;
  /** May stand at the end of a sentence as well: the next word decides. */
  readonly anywhere: ReadonlySet<string>;
  /** Words that, with a capital, begin a new sentence rather than go on with a name. */
  readonly openers: ReadonlySet<string>;
}

const set = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.join(' ').split(' '));

export const ABBREVIATIONS: Readonly<Record<Language, Abbreviations>> = {
  fr: {
    beforeMore: set(
      'm mm mme mmes mlle dr pr prof me mgr st ste gen col no n nos art al p pp ex cf vol chap fig',
      'tab env av p.ex c.-a-d c.a.d i.e e.g resp ed doc ref par bd tel',
    ),
    anywhere: set('etc s.a a.i j.-c u.s u.k'),
    openers: set(
      'le la les l un une des ce cet cette ces il elle ils elles nous je j on notre nos mon en dans',
      'pour par sur a au aux c si mais cela depuis avec toutefois ainsi',
    ),
  },
  nl: {
    beforeMore: set(
      'dhr mevr mw dr drs ir ing mr prof gen kol st h jhr nr nrs art blz p pp bijv bv vb ca cf vgl',
      'zgn z.g afb d.w.z m.b.t m.a.w o.a i.v.m n.a.v o.m i.p.v t.a.v a.h.v m.n i.k.v i.s.m t.o.v',
      't.w.v o.l.v e.g i.e resp par hfdst tel min',
    ),
    anywhere: set('enz etc e.d e.a n.v jl a.i m.m v.chr n.chr'),
    openers: set(
      'de het een dit dat die deze er we wij ik hij zij ze ons onze mijn in op voor met bij door om',
      'ook daarnaast als maar zo na naast volgens tegelijk verder sinds hun',
    ),
  },
  en: {
    beforeMore: set(
      'mr mrs ms dr prof st gen col lt sen rep gov hon rev no nos art p pp cf vol ch fig sec e.g i.e',
      'viz vs approx ca ed eds par para tel',
    ),
    anywhere: set('etc inc ltd co jr sr u.s u.k a.m p.m al'),
    openers: set(
      'the a an this that these those it he she they we i our in on for with at by but if as however',
      'there its their',
    ),
  },
};
