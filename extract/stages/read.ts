// Reading: the lines of a source to the lines and the metadata of a draft.

import { readFrontMatter } from '../formats/front-matter.ts';
import { dayOfText, titleOfText } from '../formats/head-of-text.ts';
import type { SourceText } from '../formats/open-source.ts';
import type { DocumentMeta, Draft } from './draft.ts';

/**
 * "notes/2025 Policy_note.fr.txt" to "notes-2025-policy-note.fr", "Note.docx" to "note.docx": an id comes of
 * its own file alone, so only plain text can go without its ending, or files of one stem would be one.
 */
const slugOf = (source: string): string =>
  source
    .replace(/\.txt$/i, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '') || 'document';

/** "000_foreign-policy-note-2019.txt" to "Foreign policy note 2019". */
const titleFromName = (source: string): string => {
  const name = (source.split('/').at(-1) ?? source).replace(/\.[^.]+$/, '');
  const spaced = name
    .replace(/^\d{1,4}[_\s]+/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
  return spaced === '' ? name : spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

const yearFromName = (source: string): string | null =>
  source.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)?.at(-1) ?? null;

/** The draft that all stages start from. */
export const read = ({
  source,
  sha256,
  lines,
  fields: given = {},
  warnings = [],
  dropped = [],
  title,
  date = null,
}: SourceText): Draft => {
  const texts = lines.map((line) => line.text);
  const front = readFrontMatter(texts, source);
  const fields = { ...front.fields, ...given };
  const body = texts.slice(front.lineCount);
  const work = fields.id ?? slugOf(source);
  const meta: DocumentMeta = {
    id: fields.id && fields.language ? `${work}.${fields.language}` : work,
    work,
    source,
    title: fields.title ?? title ?? titleOfText(body, title === undefined) ?? titleFromName(source),
    kind: fields.kind ?? 'document',
    issuer: fields.issuer ?? '',
    voice: fields.voice ?? null,
    date: fields.date ?? date ?? dayOfText(body) ?? yearFromName(source),
    about: fields.about ?? '',
    language: fields.language ?? null,
    sha256,
    lineCount: [...lines, ...dropped].reduce((last, { line }) => Math.max(last, line), 0),
  };
  return {
    meta,
    lines,
    blocks: [],
    passages: [],
    mentions: [],
    discovered: [],
    relations: [],
    dropped: [
      ...lines
        .slice(0, front.lineCount)
        .map(({ text, line }) => ({ line, text, reason: 'front-matter' as const })),
      ...dropped,
    ],
    warnings: [...warnings, ...front.warnings],
  };
};
