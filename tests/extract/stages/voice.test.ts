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

  test('is the country named most, if by little, where the head names it alone', () => {
    const draft = naming('', 'Nos ambassades le disent.', { 'country:BE': 4, 'country:FR': 3 });
    const [head] = draft.passages;
    const later = draft.mentions.map((mention) =>
      mention.entity === 'country:FR' ? { ...mention, passage: 'later' } : mention,
    );
    expect(head && voice({ ...draft, mentions: later }).meta.voice).toBe('country:BE');
    expect(voice(draft).meta.voice).toBeNull();
  });

  test('is a part of the country whose own government is named', () => {
    const gazetteer = new Map(
      [
        { ...row, id: 'place:part', broader: ['country:BE'] },
        { ...row, id: 'organisation:own', kind: 'government', broader: ['place:part'] },
      ].map((one) => [one.id, one]),
    );
    const counts = { 'place:part': 5, 'organisation:own': 1 };
    const speaker = (more: Readonly<Record<string, number>>): string | null =>
      voice(naming('', 'Ons buitenlands beleid.', { ...counts, ...more }), gazetteer).meta.voice;
    expect(speaker({ 'country:BE': 3 })).toBe('place:part');
    expect(speaker({ 'country:BE': 6 })).toBe('country:BE');
  });
});
