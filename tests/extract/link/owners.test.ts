// Bodies and the countries or unions that they belong to: which of them a bare name means.
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../extract/dataset/schema.ts';
import { buildGazetteer } from '../../../extract/gazetteer/gazetteer.ts';
import type { Draft } from '../../../extract/stages/draft.ts';
import { link } from '../../../extract/stages/link.ts';
import { match } from '../../../extract/stages/match.ts';
import { describeMentions, SAMPLE_ROWS, sampleDraft, sampleRow } from '../sample-draft.ts';

const EU = 'organisation:eu';

const gazetteer = buildGazetteer([
  ...SAMPLE_ROWS,
  sampleRow('country:FR', ['France', 'France', 'Frankrijk'], {
    aliases: [
      { text: 'français', language: 'fr', form: 'adjective' },
      { text: 'française', language: 'fr', form: 'adjective' },
      { text: 'Franse', language: 'nl', form: 'adjective' },
    ],
  }),
  sampleRow('organisation:be-senate', ['Belgian Senate', 'Sénat belge', 'Belgische Senaat'], {
    aliases: [
      {
        text: 'Sénat',
        language: 'fr',
        form: 'name',
        case: 'exact',
        rule: { decide: 'cue', cues: ['Belgique', 'bicaméral'] },
      },
    ],
    broader: ['country:BE'],
    kind: 'parliament',
  }),
  sampleRow('organisation:be-council-of-state', ['Council', "Conseil d'État", 'Raad van State'], {
    broader: ['country:BE'],
    kind: 'court',
  }),
  sampleRow('organisation:myria', 'Myria', { broader: ['country:BE'], kind: 'public-body' }),
  sampleRow('organisation:proximus', 'Proximus', { broader: ['country:BE'], kind: 'company' }),
  sampleRow('organisation:french-navy', ['French Navy', 'Marine française', 'Franse Marine'], {
    aliases: [{ text: 'Franse Marine', language: 'nl', form: 'name', case: 'exact' }],
    broader: ['country:FR'],
    kind: 'armed-forces',
  }),
  sampleRow('organisation:european-commission', 'European Commission', {
    aliases: [
      {
        text: 'Commission',
        language: 'fr',
        form: 'short',
        case: 'exact',
        rule: { decide: 'antecedent', owner: true },
      },
    ],
    broader: [EU],
  }),
  sampleRow('organisation:european-parliament', 'Parlement européen', { broader: [EU] }),
]);

const mentions = (texts: string[], language: Language = 'fr', meta: Partial<Draft['meta']> = {}) =>
  describeMentions(
    link(
      match(
        sampleDraft(
          texts.map((text) => ({ language, text })),
          meta,
        ),
        gazetteer,
      ),
      gazetteer,
    ),
  );

describe('the body of a state', () => {
  it('is another one beside the adjective of another state', () => {
    expect(mentions(["Le Conseil d'État français."])).toEqual([
      'français = country:FR (adjective)',
    ]);
    expect(mentions(['De Franse Raad van State.'], 'nl')).toEqual([
      'Franse = country:FR (adjective)',
    ]);
    expect(mentions(['La Défense française.'])).toEqual(['française = country:FR (adjective)']);
  });

  it('is another one where the country is named after it or Europe is meant', () => {
    expect(mentions(['La Défense de la France.'])).toEqual(['France = country:FR']);
    expect(mentions(['La Défense européenne.'])).toEqual([]);
  });

  it('stays itself beside anything else', () => {
    expect(mentions(["Le Conseil d'État suit les accords français."])).toEqual([
      "Conseil d'État = organisation:be-council-of-state",
      'français = country:FR (adjective)',
    ]);
  });
});

describe('a name that hangs on its country', () => {
  const senate = 'Sénat = organisation:be-senate';

  it('is understood where the document speaks for that country', () => {
    expect(mentions(['Le Sénat vote.'])).toEqual([]);
    expect(mentions(['Le Sénat vote.'], 'fr', { voice: 'country:BE' })).toEqual([senate]);
    expect(mentions(['Le Sénat vote.'], 'fr', { voice: 'country:FR' })).toEqual([]);
  });

  it('is understood where the document names other bodies of that country', () => {
    expect(mentions(['Myria avertit.', 'Le Sénat vote.'])).toEqual([
      'Myria = organisation:myria',
      senate,
    ]);
  });

  it('is not where only a company of that country is named', () => {
    expect(mentions(['Proximus investit.', 'Le Sénat vote.'])).toEqual([
      'Proximus = organisation:proximus',
    ]);
  });

  it('is not in a sentence about another country', () => {
    expect(mentions(['Myria avertit.', 'En France, le Sénat vote.'])).toEqual([
      'Myria = organisation:myria',
      'France = country:FR',
    ]);
  });
});

describe('a short form that its union speaks for', () => {
  const commission = 'Commission = organisation:european-commission (short)';

  it('is understood beside the union or another body of it', () => {
    expect(mentions(["Le droit de l'UE oblige ; la Commission veille."])).toEqual([
      'UE = organisation:eu',
      commission,
    ]);
    expect(mentions(['Le Parlement européen débat.', 'La Commission propose.'])).toEqual([
      'Parlement européen = organisation:european-parliament',
      commission,
    ]);
  });

  it('is not far from them', () => {
    expect(mentions(["L'UE.", 'Un.', 'Deux.', 'La Commission propose.'])).toEqual([
      'UE = organisation:eu',
    ]);
  });
});

describe('a name with an alias that asks for its very letters', () => {
  it('is no name when printed otherwise', () => {
    expect(mentions(['De Franse Marine oefent.'], 'nl')).toEqual([
      'Franse Marine = organisation:french-navy',
    ]);
    expect(mentions(['De Franse marine oefent.'], 'nl')).toEqual([
      'Franse = country:FR (adjective)',
    ]);
  });
});
