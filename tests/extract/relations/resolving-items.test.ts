// Items of a resolution begin with their verb: who resolves is named once, before them.
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../extract/dataset/schema.ts';
import { relate, triples } from '../relate-samples.ts';

const resolve = (language: Language, text: string): string[] =>
  triples(relate(language, [{ text, kind: 'list-item' }], 'organisation:european-parliament'));

describe('items of a resolution', () => {
  const cases: readonly (readonly [Language, string, ...string[]])[] = [
    [
      'fr',
      '3. condamne [organisation:hamas le Hamas] ; soutient [country:BD le Bangladesh] ;',
      'european-parliament opposes hamas',
      'european-parliament supports BD',
    ],
    [
      'fr',
      '4. souligne l’urgence, et soutient [organisation:unhcr le HCR] ;',
      'european-parliament supports unhcr',
    ],
    ['fr', '5. regrette que [country:BD le Bangladesh] soit isolé ;'],
    [
      'nl',
      '6. veroordeelt [country:MM Myanmar]; steunt [country:BD Bangladesh];',
      'european-parliament opposes MM',
      'european-parliament supports BD',
    ],
    [
      'fr',
      '7. note que [country:IN l’Inde] soutient [country:BD le Bangladesh] ;',
      'IN supports BD',
    ],
  ];
  for (const [language, text, ...expected] of cases) {
    test(text, () => {
      expect(resolve(language, text)).toEqual(expected.sort());
    });
  }
});
