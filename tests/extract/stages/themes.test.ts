// Themes of passages, on made-up passages with the real taxonomy; a small one where the rule is about
// terms rather than about words.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Language, PassageKind, PassageTheme } from '../../../extract/dataset/schema.ts';
import { openText } from '../../../extract/formats/open-source.ts';
import { loadThemes } from '../../../extract/gazetteer/load-themes.ts';
import type { ThemeRow } from '../../../extract/gazetteer/schema.ts';
import type { Draft, DraftMention, DraftPassage } from '../../../extract/stages/draft.ts';
import { passages as passagesStage } from '../../../extract/stages/passages.ts';
import { read } from '../../../extract/stages/read.ts';
import { themes } from '../../../extract/stages/themes.ts';
import { foldedWords } from '../../../extract/text/folded-words.ts';
import { buildThemeIndex, type ThemeIndex } from '../../../extract/themes/theme-index.ts';
import { growthOver8, LINEAR_OVER_8 } from '../../cpu-time.ts';

interface Piece {
  readonly text: string;
  readonly kind?: PassageKind;
  readonly language?: Language;
  readonly section?: readonly string[];
  readonly leadIn?: string;
  readonly counterpart?: string;
}

const EMPTY = passagesStage(read(openText({ source: 'note.txt', bytes: Buffer.from('-') })));

/** Ids of the passages are "p1", "p2"... */
const draftOf = (pieces: readonly Piece[], mentions: readonly DraftMention[] = []): Draft => ({
  ...EMPTY,
  mentions,
  passages: pieces.map((piece, sequence): DraftPassage => {
    const id = `p${sequence + 1}`;
    return {
      id,
      sequence,
      text: piece.text,
      segments: [{ start: 0, line: sequence + 1 }],
      words: foldedWords(piece.text),
      section: piece.section ?? [],
      kind: piece.kind ?? 'paragraph',
      level: 0,
      language: piece.language ?? 'fr',
      leadIn: piece.leadIn ?? null,
      themes: [],
      counterpart: piece.counterpart ?? null,
      unit: id,
    };
  }),
});

const names = (list: readonly PassageTheme[] | undefined) => list?.map(({ theme }) => theme);

describe('themes of passages', () => {
  let index: ThemeIndex;
  beforeAll(async () => {
    index = buildThemeIndex(await loadThemes());
  });

  const themesOf = (pieces: readonly Piece[], mentions: readonly DraftMention[] = []) =>
    themes(draftOf(pieces, mentions), index).passages.map((passage) => passage.themes);
  const themeNames = (...pieces: Piece[]) => themesOf(pieces).map(names);

  it('finds the same theme in French, Dutch and English', () => {
    expect(
      themeNames(
        { text: 'Le trafic de drogue nourrit la criminalité organisée dans nos villes.' },
        { text: 'Drugshandel voedt de georganiseerde misdaad in onze steden.', language: 'nl' },
        { text: 'Drug trafficking feeds organised crime in our cities.', language: 'en' },
      ),
    ).toEqual([['organised-crime'], ['organised-crime'], ['organised-crime']]);
  });

  it('finds a Dutch term inside a compound and in an inflected form', () => {
    expect(
      themeNames(
        { text: 'De klimaatweerbaarheid van deze landen.', language: 'nl' },
        { text: 'Het aantal asielaanvragen daalt.', language: 'nl' },
      ),
    ).toEqual([['climate'], ['migration']]);
  });

  it('takes "us" for a pronoun and "US" for a country, "who" for no organisation', () => {
    const english = (text: string): Piece => ({ text, language: 'en' });
    expect(
      themeNames(
        english('Those who travel with us should tell us where they are going this time.'),
        english('US troops in Europe remain the backbone of our common transatlantic security.'),
      ),
    ).toEqual([[], expect.arrayContaining(['transatlantic-relations'])]);
  });

  it('gives a passage at most three themes, the strongest first', () => {
    const [found] = themesOf([
      {
        text: "La Cour pénale internationale lutte contre l'impunité, les crimes de guerre et le génocide. Le désarmement et la non-prolifération progressent. La migration, la santé publique, la cybersécurité et l'énergie comptent aussi.",
      },
    ]);
    expect(names(found)?.[0]).toBe('international-law');
    expect(found?.length).toBeLessThanOrEqual(3);
    const scores = found?.map(({ score }) => score) ?? [];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  });

  it('gives no theme to a passage that names none', () => {
    expect(themeNames({ text: 'Merci de votre visite, à bientôt !' })).toEqual([[]]);
  });

  it('gives no theme to furniture, whatever stands in it', () => {
    expect(themeNames({ text: 'terrorisme', kind: 'furniture' })).toEqual([[]]);
  });

  it('says why in the words of the text, exactly as printed', () => {
    const text = 'Après les ATTENTATS, la lutte contre le  Terrorisme continue.';
    const [found] = themesOf([{ text }]);
    expect(names(found)).toEqual(['counter-terrorism']);
    expect(found?.[0]?.why).toEqual(
      expect.arrayContaining(['ATTENTATS', 'lutte contre le  Terrorisme']),
    );
  });

  it('lets a passage without a word of its own take the theme of its heading', () => {
    const text =
      'En interne, un groupe assurera une bonne entente entre tous ceux que cela concerne.';
    expect(
      themeNames({ text, section: ['Lutte contre la criminalité organisée'] }, { text }),
    ).toEqual([['organised-crime'], []]);
  });

  it("says why with the heading's words where the theme comes from the heading", () => {
    const [found] = themesOf([
      {
        text: 'En interne, un groupe assurera une bonne entente entre tous ceux que cela concerne.',
        section: ['Désarmement'],
      },
    ]);
    expect(found?.[0]?.why).toEqual(['Désarmement']);
  });

  it('puts the own words of a passage before its heading', () => {
    const [found] = themeNames({
      text: 'La préservation de la biodiversité, des forêts et des écosystèmes.',
      section: ['Coopération au développement'],
      kind: 'list-item',
    });
    expect(found?.[0]).toBe('environment');
  });

  it('lets list items take from the passage that leads in to them', () => {
    const lead = { text: 'Pour les droits humains et les libertés fondamentales, nous voulons :' };
    const item: Piece = {
      text: 'un examen régulier de la situation par des experts indépendants dans chaque pays ;',
      kind: 'list-item',
    };
    expect(themeNames(lead, { ...item, leadIn: 'p1' }, item)).toEqual([
      ['human-rights'],
      ['human-rights'],
      [],
    ]);
  });

  it('weighs the two versions of a passage together', () => {
    const french = { text: 'Nous continuerons de soutenir les efforts de tous à cet égard.' };
    const dutch: Piece = {
      text: 'Wij blijven de strijd tegen mensenhandel en drugshandel steunen.',
      language: 'nl',
    };
    expect(themeNames(french, dutch)).toEqual([[], ['organised-crime']]);
    expect(themeNames({ ...french, counterpart: 'p2' }, { ...dutch, counterpart: 'p1' })).toEqual([
      ['organised-crime'],
      ['organised-crime'],
    ]);
  });

  it('lets the passages around it tip the balance in a section, and only there', () => {
    const sentences = [
      'La situation des droits de l’homme et la liberté de la presse nous préoccupent beaucoup.',
      'Nous suivrons de près le sort des journalistes détenus, comme nous l’avons toujours fait.',
      'La lutte contre la torture et les disparitions forcées reste une tâche de tous les jours.',
    ];
    const [first = '', middle = '', last = ''] = sentences;
    const scoreOf = (section: readonly string[]) =>
      themesOf([
        { text: first, section },
        { text: middle, section: ['Divers'] },
        { text: last, section },
      ])[1]?.find(({ theme }) => theme === 'human-rights')?.score ?? 0;
    expect(scoreOf(['Divers'])).toBeGreaterThan(scoreOf(['Autres']));
  });

  it('counts a theme that the whole document speaks of for less in each passage', () => {
    const text = 'Le terrorisme est une menace que nous prenons tous très au sérieux chaque jour.';
    const other = 'Les ports et la navigation maritime sont importants pour toute notre économie.';
    const scoreAmong = (around: string) =>
      themesOf([
        { text, section: ['Un'] },
        ...Array.from({ length: 30 }, () => ({ text: around, section: ['Deux'] })),
      ])[0]?.find(({ theme }) => theme === 'counter-terrorism')?.score ?? 0;
    expect(scoreAmong(text)).toBeGreaterThan(0);
    expect(scoreAmong(text)).toBeLessThan(scoreAmong(other));
  });

  it('does not read the words inside the name of a country', () => {
    const text =
      'Une attention particulière pour la République démocratique populaire lao et ses voisins.';
    const start = text.indexOf('République');
    const mention: DraftMention = {
      passage: 'p1',
      entity: 'country:LA',
      form: 'name',
      start,
      end: text.indexOf(' et ses'),
    };
    expect(names(themesOf([{ text }])[0])).toContain('democracy-rule-of-law');
    expect(names(themesOf([{ text }], [mention])[0])).not.toContain('democracy-rule-of-law');
  });

  it('counts the mention of an entity that stands for a theme', () => {
    const text = 'Nous soutenons aussi le travail du CPT à Strasbourg.';
    const start = text.indexOf('CPT');
    const mention: DraftMention = {
      passage: 'p1',
      entity: 'organisation:cpt',
      form: 'name',
      start,
      end: start + 3,
    };
    expect(names(themesOf([{ text }], [mention])[0])).toContain('human-rights');
    expect(names(themesOf([{ text }])[0])).not.toContain('human-rights');
  });

  it('hears nothing in an organisation that the whole document names', () => {
    const text = 'Le CPT et ses partenaires se sont réunis au printemps.';
    const start = text.indexOf('CPT');
    const mentioned = (count: number) =>
      Array.from({ length: count }, (_, at): DraftMention => {
        const passage = `p${at + 1}`;
        return { passage, entity: 'organisation:cpt', form: 'name', start, end: start + 3 };
      });
    const pieces = Array.from({ length: 20 }, () => ({ text }));
    expect(names(themesOf(pieces, mentioned(2))[0])).toContain('human-rights');
    expect(names(themesOf(pieces, mentioned(20))[0])).not.toContain('human-rights');
  });

  it('gives the same themes whatever stands in other documents and in whatever order they come', () => {
    const piece = { text: 'La lutte contre la désinformation et l’ingérence étrangère.' };
    const alone = themesOf([piece])[0];
    themesOf([{ text: 'Sanctions, embargo et gel des avoirs.' }]);
    expect(themesOf([piece])[0]).toEqual(alone);
  });

  it('reads long texts in time that grows with their length alone', () => {
    const sentence = 'La Belgique défend les droits humains, le climat et la paix au Sahel. ';
    const growth = growthOver8((times) => themesOf([{ text: sentence.repeat(times) }]), 2_000);
    expect(growth).toBeLessThan(LINEAR_OVER_8);
  });
});

describe('terms of themes', () => {
  const row = (id: string, ...texts: string[]): ThemeRow => ({
    id: `theme:${id}`,
    names: { en: id, fr: id, nl: id },
    scope: id,
    nature: 'good',
    terms: texts.map((text) => ({ text, language: 'fr', weight: 1 })),
  });
  const found = (rows: ThemeRow[], text: string) =>
    names(themes(draftOf([{ text }]), buildThemeIndex(rows)).passages[0]?.themes);

  it('takes the longer of two terms, not the one inside it', () => {
    const rows = [row('law', 'droit international'), row('aid', 'droit international humanitaire')];
    expect(found(rows, 'le respect du droit international humanitaire')).toEqual(['aid']);
    expect(found(rows, 'le respect du droit international')).toEqual(['law']);
  });

  it('counts a term that two themes share for both', () => {
    const rows = [row('gender', "mariage d'enfants"), row('children', "mariage d'enfants")];
    expect(found(rows, "contre les mariages d'enfants")).toEqual(['gender', 'children']);
  });

  it('finds a term over articles and prepositions that differ', () => {
    expect(found([row('rights', "droits de l'homme")], 'Les droits des hommes')).toEqual([
      'rights',
    ]);
  });

  it('finds no term over a dash between spaces, but one over a hyphen', () => {
    const rows = [row('law', 'droit international')];
    expect(found(rows, 'Notre droit - international ou non')).toEqual([]);
    expect(found(rows, 'Notre droit-international')).toEqual(['law']);
  });

  it('finds an acronym in capitals only, in the plural too, and a skipped word that is one', () => {
    const rows = [row('law', 'CIJ'), row('goals', 'ODD'), row('union', 'AU')];
    expect(found(rows, 'La CIJ a tranché')).toEqual(['law']);
    expect(found(rows, 'Un mot comme cij ne dit rien')).toEqual([]);
    expect(found(rows, 'Atteindre les ODDs')).toEqual(['goals']);
    expect(found(rows, 'Le rôle de l’AU au Soudan')).toEqual(['union']);
    expect(found(rows, 'Un rôle au Soudan')).toEqual([]);
  });

  it('finds no term over the end of a sentence', () => {
    expect(
      found([row('law', 'droit international')], 'Il a ce droit. International, il est.'),
    ).toEqual([]);
  });

  it('finds words that begin or end as a part with a star says, and only those', () => {
    expect(found([row('cyber', 'cyber*')], 'une cyberattaque')).toEqual(['cyber']);
    expect(found([row('policy', '*politique')], 'la géopolitique')).toEqual(['policy']);
    expect(found([row('cyber', 'cyber*')], 'un hypercyber')).toEqual([]);
    expect(found([row('mine', 'mine')], 'la minerve')).toEqual([]);
  });

  it('says a theme the less surely the longer the passage around a term is', () => {
    const scoreOf = (text: string) =>
      themes(draftOf([{ text }]), buildThemeIndex([row('law', 'droit international')])).passages[0]
        ?.themes[0]?.score ?? 0;
    const short = scoreOf('Le droit international.');
    const long = scoreOf(`Le droit international. ${'Un mot suit un autre mot. '.repeat(8)}`);
    expect(long).toBeGreaterThan(0);
    expect(long).toBeLessThan(short);
  });
});
