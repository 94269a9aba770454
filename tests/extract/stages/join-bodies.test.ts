// Bodies with a name in each language are one where paired passages name them.
import { describe, expect, it } from 'vitest';
import { bodies } from '../../../extract/stages/bodies.ts';
import type { Draft } from '../../../extract/stages/draft.ts';
import { joinBodies } from '../../../extract/stages/join-bodies.ts';
import { link } from '../../../extract/stages/link.ts';
import { match } from '../../../extract/stages/match.ts';
import { describeMentions, sampleDraft, sampleGazetteer } from '../sample-draft.ts';

const gazetteer = sampleGazetteer();

/** A French and a Dutch passage that say the same. */
const paired = (french: string, dutch: string): Draft => {
  const draft = sampleDraft([
    { language: 'fr', text: french },
    { language: 'nl', text: dutch },
  ]);
  const [one, other] = draft.passages.map(({ id }) => id);
  const passages = draft.passages.map((passage) => ({
    ...passage,
    counterpart: (passage.id === one ? other : one) ?? null,
  }));
  return joinBodies(link(bodies(match({ ...draft, passages }, gazetteer), gazetteer), gazetteer));
};

describe('bodies of one kind in paired passages', () => {
  it('are one entity, with a name in each language', () => {
    const draft = paired(
      'Il saisit la Commission nationale des marchés publics.',
      'Hij vat de Nationale Commissie voor Overheidsopdrachten.',
    );
    expect(describeMentions(draft)).toEqual([
      'Commission nationale des marchés publics = organisation:commission-nationale-des-marches-publics',
      'Nationale Commissie voor Overheidsopdrachten = organisation:commission-nationale-des-marches-publics',
    ]);
    expect(draft.discovered).toMatchObject([
      {
        names: {
          fr: 'Commission nationale des marchés publics',
          nl: 'Nationale Commissie voor Overheidsopdrachten',
        },
      },
    ]);
  });

  it('stay apart where they are of different kinds, or several of a kind', () => {
    expect(
      paired(
        'Il saisit la Commission nationale des marchés publics.',
        'Hij vat het Nationaal Agentschap voor Overheidsopdrachten.',
      ).discovered,
    ).toHaveLength(2);
    expect(
      paired(
        'Il saisit la Commission nationale des marchés publics et la Commission nationale des assurances.',
        'Hij vat de Nationale Commissie voor Overheidsopdrachten.',
      ).discovered,
    ).toHaveLength(3);
  });
});
