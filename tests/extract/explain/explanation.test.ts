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
    expect(textOf()).toMatch(/^ {5}2 {2}front-matter +title: A note$/m);
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
