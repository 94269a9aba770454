// The scroll of a document's passages; only those in sight are in the page.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passages } from '../../backend/contract/answer.ts';
import { useShown } from '../app/shown.ts';
import { MarkedText } from '../evidence/MarkedText.tsx';
import { openEntity } from '../state/actions.ts';
import { formatRanges } from '../words/numbers.ts';

type ReaderPassage = Passages['items'][number];

interface ReaderPassagesProps {
  readonly passages: readonly ReaderPassage[];
  readonly total: number;
  readonly wanted: string | null;
  readonly nameOf: (entity: string) => string;
  readonly onEnd: () => void;
}

const USUAL_HEIGHT = 90;

export function ReaderPassages({ passages, total, wanted, nameOf, onEnd }: ReaderPassagesProps) {
  const { t } = useTranslation();
  const { presentIds } = useShown();
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: passages.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 6,
    getItemKey: (index) => passages[index]?.id ?? index,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;

  useEffect(() => {
    if (last >= passages.length - 10 && passages.length < total) onEnd();
  }, [last, passages.length, total, onEnd]);

  const target = wanted === null ? -1 : passages.findIndex(({ id }) => id === wanted);
  useEffect(() => {
    if (target >= 0) virtual.scrollToIndex(target, { align: 'center' });
  }, [target, virtual]);

  return (
    <section
      className="sheet-scroll reader"
      ref={scroll}
      aria-label={t('documents.contents')}
      tabIndex={-1}
    >
      <div className="reader-length" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const passage = passages[index];
          if (passage === undefined) return null;
          return (
            <div
              key={key}
              data-index={index}
              ref={virtual.measureElement}
              className={`reader-passage ${passage.kind}`}
              data-wanted={passage.id === wanted || undefined}
              style={{ transform: `translateY(${start}px)` }}
            >
              <span className="quiet small reader-lines">{formatRanges(passage.lines)}</span>
              <MarkedText
                text={passage.text}
                highlights={passage.highlights}
                relations={[]}
                language={passage.language}
                nameOf={nameOf}
                onEntity={(id) => openEntity(id, presentIds.includes(id))}
              />
            </div>
          );
        })}
      </div>
      <p className="quiet small">{t('page.showing', { shown: passages.length, total })}</p>
    </section>
  );
}
