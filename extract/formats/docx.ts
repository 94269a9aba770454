// DOCX: a Word document as lines, one a paragraph, headings and lists marked as in Markdown.
import { AppError } from '../app-error.ts';
import type { Dropped, DropReason } from '../stages/draft.ts';
import { readHtml } from './html.ts';
import { isRealTitle } from './real-title.ts';
import { MAX_TEXT_BYTES } from './size-limit.ts';
import type { SourceLines } from './source-line.ts';
import { unpackEntry, zipEntries } from './zip-entries.ts';
import { checkUnpackedSize } from './zip-size.ts';

/** Lists in lists that are styles of their own, and not levels of one list. */
const NESTED = ['Bullet', 'Number'].flatMap((list) => [
  `p[style-name='List ${list} 2'] => ul > li > ul > li:fresh`,
  `p[style-name='List ${list} 3'] => ul > li > ul > li > ul > li:fresh`,
]);

/** Styles have these names in Word of every language. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  'p.Title => h1.title:fresh',
  "p[style-name='toc 1'] => nav:fresh",
  "p[style-name='toc 2'] => nav:fresh",
  "p[style-name='toc 3'] => nav:fresh",
  ...NESTED,
];

/** Mammoth writes all on one line: with each paragraph on its own, all that is read knows its place. */
const byLines = (html: string): string => html.replace(/<(?:p|h[1-6]|li|tr|nav)\b/g, '\n$&');

/** The lines numbered 1, 2, 3 ... in the place of the numbers that they had. */
const numbered = ({ lines, dropped = [], ...read }: SourceLines): SourceLines => {
  const known = [...new Set([...lines, ...dropped].map(({ line }) => line))].sort((a, b) => a - b);
  const ranks = new Map(known.map((line, index) => [line, index + 1]));
  const renumber = <Item extends { readonly line: number }>(one: Item): Item => ({
    ...one,
    line: ranks.get(one.line) ?? 1,
  });
  return { ...read, lines: lines.map(renumber), dropped: dropped.map(renumber) };
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const plain = (xml: string): string =>
  xml
    .replace(/<[^<>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** What the file holds beside its text: the title among its properties, and what stands on every page. */
const beside = (bytes: Uint8Array): { title: string | null; dropped: readonly Dropped[] } => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const dropped: Dropped[] = [];
  let title: string | null = null;
  for (const entry of zipEntries(buffer)) {
    const part = /^(?:docProps\/core|word\/(header|footer)\d*)\.xml$/.exec(entry.name);
    if (!part) continue;
    const xml = unpackEntry(buffer, entry, MAX_TEXT_BYTES).toString('utf8');
    if (part[1] === undefined) {
      title = plain(/<dc:title>([^<]*)<\/dc:title>/.exec(xml)?.[1] ?? '') || null;
      continue;
    }
    const reason: DropReason = part[1] === 'header' ? 'page-header' : 'page-footer';
    for (const paragraph of xml.split('</w:p>')) {
      const pieces = [...paragraph.matchAll(/<w:t(?: [^<>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)];
      const text = plain(pieces.map(([, piece = ' ']) => piece).join(''));
      if (text !== '') dropped.push({ line: 1, text, reason });
    }
  }
  return { title, dropped };
};

/** The title that the document shows; else the one in its properties; else its first great heading. */
const titleOf = (source: string, html: string, heading: string | null, said: string | null) => {
  if (html.includes('<h1 class="title">')) return heading;
  return said !== null && isRealTitle(said, source) ? said : heading;
};

/** Lines are numbered by paragraph or row of a table. Errors, naming the source: input-damaged, input-too-large. */
export const readDocx = async (source: string, bytes: Uint8Array): Promise<SourceLines> => {
  checkUnpackedSize(source, bytes);
  // Loaded when the first Word document comes: most runs have none.
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        styleMap: STYLES,
      },
    );
    const { title = null, ...read } = numbered(readHtml(source, byLines(value)));
    const { title: said, dropped } = beside(bytes);
    return {
      ...read,
      title: titleOf(source, value, title, said),
      dropped: [...dropped, ...(read.dropped ?? [])],
    };
  } catch (cause) {
    throw new AppError('input-damaged', `${source}: not a Word document that can be read`, {
      cause,
    });
  }
};
