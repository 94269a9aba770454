// Acronyms that a document defines hold for the whole of it.
import { describe, expect, it } from 'vitest';
import { acronyms } from '../../../extract/stages/acronyms.ts';
import type { Draft } from '../../../extract/stages/draft.ts';
import { link } from '../../../extract/stages/link.ts';
import { match } from '../../../extract/stages/match.ts';
import {
  describeMentions,
  type SamplePassage,
  sampleDraft,
  sampleGazetteer,
} from '../sample-draft.ts';

const gazetteer = sampleGazetteer();

const extracted = (...passages: SamplePassage[]): Draft =>
  link(acronyms(match(sampleDraft(passages), gazetteer), gazetteer), gazetteer);

const fr = (text: string): SamplePassage => ({ language: 'fr', text });
const nl = (text: string): SamplePassage => ({ language: 'nl', text });

describe('an acronym in brackets', () => {
  it('means the organisation before it, in every passage and language', () => {
    const draft = extracted(
      fr("L'Organisation pour l'interdiction des armes chimiques (OIAC) enquête."),
      fr("L'OIAC."),
      nl('De OIAC.'),
    );
    expect(describeMentions(draft).slice(1)).toEqual([
      'OIAC = organisation:opcw',
      'OIAC = organisation:opcw',
      'OIAC = organisation:opcw',
    ]);
  });

  it('goes before what the gazetteer says, if it is made of the initials', () => {
    expect(describeMentions(extracted(fr("L'OMS.")))).toEqual([
      'OMS = organisation:order-of-physicians',
    ]);
    const fitting = extracted(fr("L'Organisation mondiale de la santé (OMS)."), fr("L'OMS."));
    expect(describeMentions(fitting).at(-1)).toBe('OMS = organisation:who');
    const other = extracted(fr("L'Union africaine (UE) siège."), fr("L'UE."));
    expect(describeMentions(other).at(-1)).toBe('UE = organisation:eu');
  });

  it('that the gazetteer lacks is an alias of the known name before it', () => {
    const draft = extracted(nl('De Wereldgezondheidsorganisatie (WGO), de AU.'), nl('De WGO.'));
    expect(describeMentions(draft)).toEqual([
      'Wereldgezondheidsorganisatie = organisation:who',
      'WGO = organisation:who',
      'AU = organisation:au',
      'WGO = organisation:who',
    ]);
  });

  it('may stand before the name in brackets', () => {
    const draft = extracted(fr("L'OMS (Organisation mondiale de la santé) agit."), fr("L'OMS."));
    expect(describeMentions(draft).at(-1)).toBe('OMS = organisation:who');
  });

  it('after an unknown organisation gives a discovered one', () => {
    const draft = extracted(
      fr('Le Bureau européen des études stratégiques (BEES) publie.'),
      fr('Le BEES.'),
    );
    expect(describeMentions(draft)).toEqual([
      'Bureau européen des études stratégiques = organisation:bees',
      'BEES = organisation:bees',
      'BEES = organisation:bees',
    ]);
    expect(draft.discovered).toMatchObject([
      {
        id: 'organisation:bees',
        names: { fr: 'Bureau européen des études stratégiques' },
        aliases: [{ text: 'BEES' }],
        source: 'discovered',
      },
    ]);
  });

  it('after what is no organisation, or does not fit, gives nothing', () => {
    for (const text of [
      'Des combattants terroristes étrangers (FTF) rentrent.',
      'La Coopération structurée permanente (CSP) avance.',
      'Le Bureau des études (XYZ) publie.',
    ]) {
      expect(extracted(fr(text)).discovered).toEqual([]);
    }
  });
});
