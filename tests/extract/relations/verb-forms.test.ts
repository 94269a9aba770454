import { describe, expect, test } from 'vitest';
import type { Language } from '../../../extract/dataset/schema.ts';
import { verbForms } from '../../../extract/relations/verb-forms.ts';

/** What a verb must be found by: [language, infinitive, forms as "form tag"]. */
const CASES: readonly (readonly [Language, string, string])[] = [
  ['fr', 'soutenir', 'soutient third, soutiennent third, soutenons first, soutiendra third'],
  ['fr', 'soutenir', 'soutenue participle, soutenant gerund, soutenir infinitive'],
  ['fr', 'défendre', 'defend third, defendent third, defendrons first, defendu participle'],
  ['fr', 'combattre', 'combat third, combattent third, combattu participle'],
  ['fr', 'promouvoir', 'promeut third, promeuvent third, promouvons first, promu participle'],
  ['fr', 'encourager', 'encourage third, encouragent third, encourageant gerund'],
  ['fr', 'encourager', 'encourageons first, encouragee participle, encouragera third'],
  ['fr', 'appuyer', 'appuie third, appuyons first, appuiera third, appuye participle'],
  ['fr', 'envahir', 'envahit third, envahissent third, envahi participle'],
  ['fr', 'rejoindre', 'rejoint third, rejoignent third, rejoignons first'],
  ['fr', 'reconnaître', 'reconnait third, reconnaissent third, reconnu participle'],
  ['fr', 'poursuivre', 'poursuit third, poursuivent third, poursuivi participle'],
  ['fr', 'souscrire', 'souscrit third, souscrivent third, souscrira third'],
  ['fr', 'interdire', 'interdisent third, interdisons first, interdira third'],
  ['fr', 'accueillir', 'accueille third, accueillent third, accueillera third'],
  ['fr', 'recevoir', 'recoit third, recoivent third, recevra third, recu participle'],
  ['fr', 'prévoir', 'prevoient third, prevoyons first, prevoira third, prevu participle'],
  ['fr', 'conquérir', 'conquiert third, conquis participle'],
  ['nl', 'breken', 'breekt third, brak third, braken third, gebroken participle'],
  ['nl', 'verbreken', 'verbrak third, verbroken participle'],
  ['nl', 'aan|geven', 'aangegeven participle, aangaf third'],
  ['nl', 'steunen', 'steun first, steunt third, steunde third, gesteund participle'],
  ['nl', 'veroordelen', 'veroordeelt third, veroordeelde third, veroordeeld participle'],
  ['nl', 'bevorderen', 'bevordert third, bevorderd participle, bevorderen infinitive'],
  ['nl', 'streven', 'streeft third, streefde third, gestreefd participle'],
  ['nl', 'samen|werken', 'samenwerkt third, samengewerkt participle, samenwerken infinitive'],
  ['en', 'condemn', 'condemns third, condemned participle, condemning gerund'],
  ['en', 'promote', 'promotes third, promoted participle, promoting gerund'],
  ['en', 'occupy', 'occupies third, occupied participle, occupying gerund'],
];

describe('verbForms', () => {
  for (const [language, infinitive, forms] of CASES) {
    test(`${language} ${infinitive}: ${forms}`, () => {
      const found = verbForms(infinitive, language);
      for (const form of forms.split(', ')) {
        const [word = '', tag] = form.split(' ');
        expect(found.get(word), word).toBe(tag);
      }
    });
  }

  test('forms that no rule gives come from the cue', () => {
    const found = verbForms('verwerpen', 'nl', ['verwierp'], 'verworpen');
    expect(found.get('verwierp')).toBe('third');
    expect(found.get('verworpen')).toBe('participle');
  });
});
