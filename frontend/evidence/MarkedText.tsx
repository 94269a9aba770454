// The text of a passage with its names marked by hue and sign.
import type { EvidenceRelation, Highlight } from '../../backend/contract/answer.ts';
import { TypeSign } from '../parts/TypeSign.tsx';
import { type Excerpt, segmentsOf } from './segments.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly highlights: readonly Highlight[];
  readonly relations: readonly EvidenceRelation[];
  readonly language: string;
  readonly excerpt?: Excerpt;
  /** The name of an entity, for those who point at its mark. */
  readonly nameOf: (entity: string) => string;
  readonly onEntity: (entity: string) => void;
}

export function MarkedText({
  text,
  highlights,
  relations,
  language,
  excerpt = { start: 0, end: text.length, cutBefore: false, cutAfter: false },
  nameOf,
  onEntity,
}: MarkedTextProps) {
  const shown = text.slice(excerpt.start, excerpt.end);
  const moved = <Span extends { readonly start: number; readonly end: number }>(
    span: Span,
  ): Span => ({
    ...span,
    start: Math.max(0, span.start - excerpt.start),
    end: Math.min(shown.length, span.end - excerpt.start),
  });
  const segments = segmentsOf(
    shown,
    highlights.map(moved),
    relations.map((relation) => moved(relation.sentence)),
  );
  return (
    <p className="passage-text" lang={language}>
      {excerpt.cutBefore && '… '}
      {segments.map(({ start, text: part, mark, opens, inSentence }) => {
        if (mark === null) {
          return (
            <span key={start} className={inSentence ? 'sentence' : undefined}>
              {part}
            </span>
          );
        }
        return (
          <mark
            key={start}
            className={`${mark.asked ? 'asked' : 'other'}${inSentence ? ' sentence' : ''}`}
            data-type={mark.type}
          >
            {/* A link, not a button: it must break over lines as text does. */}
            <a
              href={`?entity=${mark.entity}`}
              title={nameOf(mark.entity)}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onEntity(mark.entity);
              }}
            >
              {opens && mark.asked ? (
                <span className="signed">
                  <TypeSign type={mark.type} />
                  {part}
                </span>
              ) : (
                part
              )}
            </a>
          </mark>
        );
      })}
      {excerpt.cutAfter && ' …'}
    </p>
  );
}
