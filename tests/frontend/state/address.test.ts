// The address of the page: every view comes back from it, and nonsense in it does no harm.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../../frontend/model/entity-types.ts';
import { LANGUAGES } from '../../../frontend/model/languages.ts';
import { PREDICATES } from '../../../frontend/model/predicates.ts';
import {
  addressOfView,
  faultsOfAddress,
  isStep,
  viewOfAddress,
} from '../../../frontend/state/address.ts';
import {
  DENSITIES,
  linkChoice,
  startView,
  TABS,
  type View,
  withoutEntity,
  withShown,
} from '../../../frontend/state/view.ts';

const usual = { language: 'en', look: 'system' } as const;
const start = startView('en', 'system');

const id = fc
  .tuple(fc.constantFrom(...ENTITY_TYPES), fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.-]{0,12}$/))
  .map(([type, name]) => `${type}:${name}`);
const ids = fc.uniqueArray(id, { maxLength: 6 });
const documentId = fc.stringMatching(/^[a-zé0-9][a-zé0-9.&=#+% /-]{0,16}[a-z0-9]$/);

const views: fc.Arbitrary<View> = fc.record({
  overview: fc.boolean(),
  shown: ids,
  hidden: ids,
  types: fc.uniqueArray(fc.constantFrom(...ENTITY_TYPES)),
  filters: fc.record({
    documents: fc.uniqueArray(documentId, { maxLength: 3 }),
    years: fc.uniqueArray(fc.integer({ min: 1900, max: 2100 }), { maxLength: 3 }),
    languages: fc.uniqueArray(fc.constantFrom(...LANGUAGES)),
    minUnits: fc.integer({ min: 1, max: 500 }),
  }),
  density: fc.constantFrom(...DENSITIES),
  stated: fc.boolean(),
  choice: fc.oneof(
    fc.constant(null),
    id.map((one) => ({ kind: 'entity', id: one }) as const),
    fc
      .tuple(id, id, fc.constantFrom(null, ...PREDICATES))
      .filter(([a, b]) => a !== b)
      .map(([a, b, predicate]) => linkChoice(a, b, predicate)),
  ),
  tab: fc.constantFrom(...TABS),
  sheet: fc.oneof(
    fc.constant(null),
    fc.constant({ kind: 'documents' } as const),
    fc
      .tuple(documentId, fc.option(documentId))
      .map(([document, passage]) => ({ kind: 'document', document, passage }) as const),
  ),
  list: fc.boolean(),
  language: fc.constantFrom(...LANGUAGES),
  look: fc.constantFrom('system', 'light', 'dark'),
});

describe('the address of a view', () => {
  it('gives every view back as it was', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(viewOfAddress(addressOfView(view), usual)).toEqual(view);
      }),
    );
  });

  it('reads like words', () => {
    const view = {
      ...withShown(start, ['country:RU']),
      choice: linkChoice('organisation:nato', 'country:BE', 'supports'),
      filters: { ...start.filters, documents: ['be-foreign-policy-2025.fr'], years: [2025] },
    };
    expect(addressOfView(view)).toBe(
      'show=country:RU&documents=be-foreign-policy-2025.fr&years=2025' +
        '&link=country:BE~organisation:nato&relation=supports&lang=en',
    );
  });

  it('says nothing but the language when all is as usual', () => {
    expect(addressOfView(start)).toBe('lang=en');
  });

  it('takes nonsense as if it were not there', () => {
    const query =
      'show=%3Cscript%3E,country:FR&types=planet,region&years=20x5,2025&languages=de&minimum=-4' +
      '&density=99&entity=none&link=country:BE~country:BE&tab=secret&look=pink&lang=tlh';
    expect(viewOfAddress(query, usual)).toEqual({
      ...start,
      shown: ['country:FR'],
      types: ['region'],
      filters: { ...start.filters, years: [2025] },
    });
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(viewOfAddress(text, usual).density).toBeGreaterThan(0);
      }),
    );
  });
});

describe('steps that "back" undoes', () => {
  it('counts a choice and an entity brought in as steps', () => {
    expect(isStep(start, { ...start, choice: { kind: 'entity', id: 'country:RU' } })).toBe(true);
    expect(isStep(start, withShown(start, ['country:RU']))).toBe(true);
  });

  it('does not count a tab, the look, the language or the slider', () => {
    expect(isStep(start, { ...start, tab: 'passages' })).toBe(false);
    expect(isStep(start, { ...start, look: 'dark', language: 'nl' })).toBe(false);
    expect(isStep(start, { ...start, filters: { ...start.filters, minUnits: 7 } })).toBe(false);
  });
});

describe('changing what the graph holds', () => {
  it('brings an entity back that had been taken out', () => {
    const without = withoutEntity(start, 'country:RU');
    expect(without.hidden).toEqual(['country:RU']);
    const again = withShown(without, ['country:RU']);
    expect(again.hidden).toEqual([]);
    expect(again.shown).toEqual(['country:RU']);
  });

  it('lets go of a link when one of its ends is taken out', () => {
    const chosen = { ...start, choice: linkChoice('country:RU', 'country:UA') };
    expect(withoutEntity(chosen, 'country:UA').choice).toBeNull();
    expect(withoutEntity(chosen, 'country:FR').choice).toEqual(chosen.choice);
  });

  it('has one form for a link, whichever end comes first', () => {
    expect(linkChoice('b:1', 'a:1')).toEqual(linkChoice('a:1', 'b:1'));
  });
});

describe('what an address says that no view can mean', () => {
  const faults = (query: string) =>
    faultsOfAddress(query).map(({ parameter, value }) => `${parameter}:${value}`);

  it('is nothing in an address that the page wrote', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(faults(addressOfView(view))).toEqual([]);
      }),
    );
  });

  it('is nothing where the usual is said, or a link from its other end', () => {
    expect(
      faults('lang=en&tab=profile&look=system&density=1&minimum=1&link=region:b~country:a&types='),
    ).toEqual([]);
  });

  it('is every unknown parameter and every value that is of no use, and no other', () => {
    expect(
      faults(
        'lang=xx&foo=bar&types=country,banana&years=2018,20x&entity=nope&density=9&minimum=-3',
      ),
    ).toEqual([
      'lang:xx',
      'foo:',
      'types:banana',
      'years:20x',
      'entity:nope',
      'density:9',
      'minimum:-3',
    ]);
  });

  it('is what depends on something that is not there', () => {
    expect(faults('relation=supports&passage=p1')).toEqual(['relation:supports', 'passage:p1']);
    expect(faults('link=country:BE~')).toEqual(['link:country:BE~']);
  });
});
