import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../extract/gazetteer/load-gazetteer.ts';
import { issuerVoice } from '../../../extract/stages/issuer-voice.ts';
import { sampleDraft } from '../sample-draft.ts';

const gazetteer = await loadGazetteer();

const speaker = (issuer: string, voice: string | null = null) => {
  const draft = sampleDraft([{ language: 'en', text: 'We act.' }], { issuer, voice });
  return issuerVoice(draft, gazetteer);
};

describe('who speaks, by the issuer', () => {
  const cases: readonly (readonly [issuer: string, voice: string | null])[] = [
    ['Ministry of Foreign Affairs of the Czech Republic', 'country:CZ'],
    ['Government of Canada', 'country:CA'],
    ['Foreign, Commonwealth and Development Office', 'country:GB'],
    ['Danish Ministry of Defence', 'country:DK'],
    ['SPF Affaires étrangères', 'country:BE'],
    ['North Atlantic Treaty Organization', 'organisation:nato'],
    ['European Commission', 'organisation:eu'],
    ['European Parliament', 'organisation:european-parliament'],
    [
      'European Commission and High Representative of the Union for Foreign Affairs and Security Policy',
      'organisation:eu',
    ],
    ['Amnesty International', 'organisation:amnesty-international'],
    ['The author', null],
  ];
  for (const [issuer, voice] of cases) {
    test(`${issuer}: ${voice}`, () => {
      expect(speaker(issuer).meta.voice).toBe(voice);
    });
  }

  test('is who published the text, where no field says it', () => {
    const passages = [
      'A white paper',
      'Published by the Government of Ireland.',
      'France is near.',
    ];
    const draft = sampleDraft(passages.map((text) => ({ language: 'en' as const, text })));
    expect(issuerVoice(draft, gazetteer).meta.voice).toBe('country:IE');
  });

  const heads: readonly (readonly [head: string, voice: string | null])[] = [
    ['Council conclusions on Georgia', 'organisation:eu'],
    ['Rapport du Secrétaire général', 'organisation:un'],
    ['Résolution du Parlement européen sur le voisinage', 'organisation:european-parliament'],
    ['Norwegian strategy for Ukraine', 'country:NO'],
    ['Strategy for Ukraine', null],
    ['Global Affairs Canada: Departmental Plan 2026-27', 'country:CA'],
    ["Report of Albania's Chairmanship of the OSCE", 'country:AL'],
  ];
  for (const [head, voice] of heads) {
    test(`is known by the head "${head}": ${voice}`, () => {
      const draft = sampleDraft([{ language: 'en', text: head }]);
      expect(issuerVoice(draft, gazetteer).meta.voice).toBe(voice);
    });
  }

  test('is left as the front matter gives it', () => {
    expect(speaker('Government of Canada', 'country:FR').meta.voice).toBe('country:FR');
  });

  test('a committee that nobody knows speaks for itself, and its government is its country', () => {
    const { meta, discovered } = speaker('House of Commons Committee on Distant Shores');
    expect(meta.voice).toBe('organisation:house-of-commons-committee-on-distant-shores');
    expect(meta.government).toBe('country:GB');
    expect(discovered.map(({ id }) => id)).toEqual([meta.voice]);
  });
});
