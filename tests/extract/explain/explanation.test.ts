import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Explanation, explainDocument } from '../../../extract/explain/explain-document.ts';
import { explanationLines } from '../../../extract/explain/explanation-lines.ts';
import { loadResources } from '../../../extract/resources.ts';

const TEXT = `---
title: A note
language: fr
---
# Politique étrangère

La Belgique poursuit son enga-
gement pour la paix au Mali et soutient les États-
Unis, face à l ’Afrique.

42

- L'Union européenne lutte contre le changement climatique.
`;

let explanation: Explanation;
beforeAll(async () => {
  const file = { source: 'note.txt', bytes: Buffer.from(TEXT) };
  explanation = await explainDocument(file, await loadResources());
});

const textOf = (lines?: readonly [number, number]): string =>
  explanationLines(explanation, { width: 90, ...(lines === undefined ? {} : { lines }) }).join(
    '\n',
  );

describe('the explanation of a document', () => {
  it('names the file, what it is in and what it says of itself', () => {
    expect(textOf()).toMatch(
      /^note\.txt\n=+\nformat {5}text, UTF-8\nsize {7}\d+ bytes, \d+ lines$/m,
    );
    expect(textOf()).toMatch(/^title {6}A note$/m);
  });

  it('lists what was left out, with line and reason', () => {
    expect(textOf()).toMatch(/^ {3}1-4 {2}front-matter$/m);
    expect(textOf()).toMatch(/^ {4}11 {2}page-number +42$/m);
    expect(textOf()).toContain('front-matter 4, page-number 1');
  });

  it('lists what was mended, before and after', () => {
    expect(textOf()).toMatch(/^ {5}7 {2}line end closed +enga- ↵ gement {2}-> {2}engagement$/m);
    expect(textOf()).toMatch(/^ {5}8 {2}hyphen kept +États- ↵ Unis, {2}-> {2}États-Unis,$/m);
    expect(textOf()).toMatch(/^ {5}9 {2}gap closed +l ’Afrique\. {2}-> {2}l’Afrique\.$/m);
  });

  it('shows the outline and the passages with what was found in them and why', () => {
    const text = textOf();
    expect(text).toMatch(/^ {7}5 {2}fr {2}Politique étrangère$/m);
    expect(text).toMatch(/^p2 · lines 7-9 · paragraph · fr$/m);
    expect(text).toMatch(/^ {2}under: Politique étrangère$/m);
    expect(text).toMatch(/^ {2}@ États-Unis = United States \(country:US\)$/m);
    expect(text).toMatch(/^ {2}# climate 0\.\d+, by: .*changement climatique/m);
    expect(text).toMatch(/^ {2}> European Union \S+ Climate 0\.\d+, by: "lutte contre"$/m);
    expect(text.split('\n').every((line) => line.length <= 90)).toBe(true);
  });

  it('shows only what concerns some lines when they are asked for', () => {
    const text = textOf([8, 9]);
    expect(text).toContain('États- ↵ Unis');
    expect(text).toContain('p2 · lines 7-9');
    expect(text).not.toContain('enga- ↵ gement');
    expect(text).not.toMatch(/Left out|Outline|^p1|^p3/m);
  });
});

describe('the explanation of other documents', () => {
  const explain = async (source: string, bytes: Uint8Array): Promise<string> =>
    explanationLines(await explainDocument({ source, bytes }, await loadResources()), {
      width: 100,
    }).join('\n');

  it('tells the same repair once, with the lines where else it was made', async () => {
    const text = 'Nous visons l ’Afrique.\n\n'.repeat(6);
    expect(await explain('a.txt', Buffer.from(text))).toMatch(
      /^ {5}1 {2}gap closed +l ’Afrique\. {2}-> {2}l’Afrique\. {2}\(also 3, 5, 7 and 2 more\)$/m,
    );
  });

  it('does not tell again among the repairs what was left out', async () => {
    const numbered = Array.from({ length: 12 }, (_, index) => `Le texte du jour ${index + 1}`);
    const explained = await explain('a.txt', Buffer.from(numbered.join('\n')));
    expect(explained).toMatch(/^printed-line-number 12$/m);
    expect(explained).not.toMatch(/^Mended$/m);
  });

  it('has nothing mended in a Word document that needs no repair', async () => {
    const paragraphs = [
      new Paragraph({ text: 'Priorités', heading: HeadingLevel.HEADING_2 }),
      new Paragraph('La Belgique agit.'),
    ];
    const docx = await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }));
    const explained = await explain('a.docx', docx);
    expect(explained).toMatch(/^format +docx$/m);
    expect(explained).toMatch(/^p1 · line 1 · heading 1 · fr$/m);
    expect(explained).not.toMatch(/^Mended$/m);
  });

  it('marks what both languages of a text say', async () => {
    const french = [
      'Le gouvernement veut renforcer la coopération avec les pays de l’OTAN cette année.',
      'La Belgique soutient l’Ukraine depuis 2022 et porte attention au climat.',
    ];
    const dutch = [
      'De regering wil de samenwerking met de landen van de NAVO dit jaar versterken.',
      'België steunt Oekraïne sinds 2022 en heeft aandacht voor het klimaat.',
    ];
    const text = [...french, ...dutch].join('\n\n');
    const explained = await explain('a.txt', Buffer.from(text));
    expect(explained.match(/supports Ukraine [\d.]+, in both languages, by: /g)).toHaveLength(2);
  });
});
