import { describe, expect, test } from 'vitest';
import type { GazetteerRow } from '../../../extract/gazetteer/schema.ts';
import type { Draft } from '../../../extract/stages/draft.ts';
import { voice } from '../../../extract/stages/voice.ts';
import { sampleDraft } from '../sample-draft.ts';

/** A text of one passage that names the countries so many times. */
const naming = (issuer: string, text: string, counts: Readonly<Record<string, number>>): Draft => {
  const draft = sampleDraft([{ language: 'fr', text, kind: 'paragraph' }], { voice: null, issuer });
  const [passage] = draft.passages;
  const mentions = Object.entries(counts).flatMap(([entity, count]) =>
    Array.from({ length: count }, () => ({
      passage: passage?.id ?? '',
      entity,
      form: 'name' as const,
      start: 0,
      end: 1,
    })),
  );
  return { ...draft, mentions };
};

const row: GazetteerRow = {
  id: '',
  names: { fr: 'Nom', nl: 'Naam', en: 'Name' },
  aliases: [],
};

describe('who speaks in a document', () => {
  const often = { 'country:BE': 6, 'country:FR': 2 };

  test('is the country named most where the text speaks of "our country"', () => {
    const draft = naming('', 'Notre pays agit.', often);
    expect(voice(draft).meta.voice).toBe('country:BE');
  });

  test('is the country named most where a government issued the text', () => {
    const draft = naming('Ministre des Affaires étrangères', 'La note le dit.', often);
    expect(voice(draft).meta.voice).toBe('country:BE');
  });

  test('is nobody where neither is so', () => {
    expect(voice(naming('Le Soir', 'La note le dit.', often)).meta.voice).toBeNull();
  });

  test('is nobody where no country is named clearly most', () => {
    const draft = naming('FOD', 'La note le dit.', { 'country:BE': 6, 'country:FR': 5 });
    expect(voice(draft).meta.voice).toBeNull();
  });

  test('is the country whose bodies and places are named, where a party issued the text', () => {
    const gazetteer = new Map(
      ['organisation:ours', 'place:ours'].map((id) => [
        id,
        { ...row, id, broader: ['country:BE'] },
      ]),
    );
    const counts = { 'organisation:ours': 3, 'place:ours': 2, 'country:RU': 3, 'country:UA': 3 };
    const draft = naming('Een politieke partij', 'Wij willen vrede.', counts);
    expect(voice(draft, gazetteer).meta.voice).toBe('country:BE');
    expect(voice(draft).meta.voice).toBeNull();
  });
});
