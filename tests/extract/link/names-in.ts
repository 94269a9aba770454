// The names that are found in a text, each as it is printed with the entity that it means.
import type { Language } from '../../../extract/dataset/schema.ts';
import { openText } from '../../../extract/formats/open-source.ts';
import { extractDocument } from '../../../extract/pipeline.ts';
import { loadResources } from '../../../extract/resources.ts';

const resources = await loadResources();

/** "Moscow country:RU" for each name in the text. */
export const namesIn = (language: Language, text: string): string[] => {
  const bytes = Buffer.from(text);
  const draft = extractDocument(
    openText({ source: 'a.txt', bytes, fields: { language } }),
    resources,
  );
  return draft.mentions.map(({ passage, start, end, entity }) => {
    const printed = draft.passages.find(({ id }) => id === passage)?.text.slice(start, end);
    return `${printed} ${entity}`;
  });
};
