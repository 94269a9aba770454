// A voice that the front matter names must be an entity that the gazetteer knows; another is left out.
import { lineOfField } from '../formats/front-matter.ts';
import type { GazetteerRow } from '../gazetteer/schema.ts';
import type { Draft } from './draft.ts';

export const knownVoice = (
  draft: Draft,
  gazetteer: ReadonlyMap<string, Pick<GazetteerRow, 'id'>>,
): Draft => {
  const { voice, source } = draft.meta;
  if (voice === null || gazetteer.has(voice)) return draft;
  const line = lineOfField(
    draft.lines.map(({ text }) => text),
    'voice',
  );
  const message = `${source}: front matter field "voice" left out: no entity is called "${voice}"`;
  return {
    ...draft,
    meta: { ...draft.meta, voice: null },
    warnings: [...draft.warnings, { code: 'front-matter', message, line }],
  };
};
