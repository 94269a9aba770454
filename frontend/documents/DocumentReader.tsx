// One document to read: its passages in order with the names marked, drawn only where they are seen.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { documentsQuestion, passagesQuestion } from '../client/questions.ts';
import { nameOf } from '../model/names.ts';
import { isBrief } from '../model/works.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { Nothing, ProblemMessage, Skeleton } from '../parts/Messages.tsx';
import { isMissing } from '../parts/problem-text.ts';
import { openSheet } from '../state/actions.ts';
import { useView } from '../state/store.ts';
import { formatDate } from '../words/numbers.ts';
import { ReaderPassages } from './ReaderPassages.tsx';

function ReaderHead({ document: id }: { document: string }) {
  const { t } = useTranslation();
  const language = useView((view) => view.language);
  const documents = useQuery(documentsQuestion()).data?.items ?? [];
  const document = documents.find((one) => one.id === id);
  const versions = documents.filter((one) => one.work === document?.work);
  return (
    <header className="sheet-head">
      <IconButton
        icon="back"
        label={t('documents.all')}
        onPress={() => openSheet({ kind: 'documents' })}
      />
      <div className="sheet-title">
        <h2 lang={document?.languages[0]}>{document?.title ?? t('documents.reader')}</h2>
        {document !== undefined && (
          <p className="quiet small">
            {isBrief(document.about) && (
              <span className="tag" title={t('evidence.briefHint')}>
                {t('evidence.brief')}
              </span>
            )}{' '}
            {document.date === null ? t('filters.undated') : formatDate(document.date, language)} ·{' '}
            {document.source}
          </p>
        )}
      </div>
      {versions.length > 1 && (
        <fieldset className="segments small" aria-label={t('evidence.inOther')}>
          {versions.map((version) => (
            <button
              key={version.id}
              type="button"
              className="button"
              aria-pressed={version.id === id}
              onClick={() => openSheet({ kind: 'document', document: version.id, passage: null })}
            >
              {version.languages.join(' ')}
              <span className="unseen">
                {' '}
                {version.languages.map((code) => t(`language.${code}`)).join(', ')}
              </span>
            </button>
          ))}
        </fieldset>
      )}
      <IconButton icon="close" label={t('page.close')} onPress={() => openSheet(null)} />
    </header>
  );
}

function MissingDocument({ document }: { document: string }) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <Nothing title={t('missing.document', { name: document })}>
        <p className="quiet">{t('missing.entityHint')}</p>
        <button type="button" className="button" onClick={() => openSheet({ kind: 'documents' })}>
          {t('documents.all')}
        </button>
      </Nothing>
    </div>
  );
}

interface DocumentReaderProps {
  readonly document: string;
  readonly passage: string | null;
}

export function DocumentReader({ document, passage }: DocumentReaderProps) {
  const { t } = useTranslation();
  const language = useView((view) => view.language);
  const found = useInfiniteQuery(passagesQuestion(document));
  const { hasNextPage, isFetchingNextPage, fetchNextPage, data, error, refetch } = found;
  const passages = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const names = useMemo(
    () =>
      new Map(
        (data?.pages ?? []).flatMap(({ entities }) =>
          entities.map((entity) => [entity.id, nameOf(entity, language)] as const),
        ),
      ),
    [data, language],
  );
  const isAway = passage !== null && !passages.some(({ id }) => id === passage);

  // The passage that was asked for may be some pages on; a page that fails waits to be asked for again.
  useEffect(() => {
    if (isAway && hasNextPage && !isFetchingNextPage && error === null) void fetchNextPage();
  }, [isAway, hasNextPage, isFetchingNextPage, error, fetchNextPage]);

  return (
    <>
      <ReaderHead document={document} />
      {isMissing(error) && <MissingDocument document={document} />}
      {error !== null && !isMissing(error) && (
        <ProblemMessage
          problem={error}
          retry={() => void (data === undefined ? refetch() : fetchNextPage())}
        />
      )}
      {data !== undefined && passages.length === 0 && (
        <Nothing title={t('count.passages', { count: 0 })} />
      )}
      {data === undefined || (isAway && hasNextPage) ? (
        error === null && <Skeleton lines={7} />
      ) : (
        <>
          {isAway && passages.length > 0 && (
            <p className="filtered reader-notice" role="status">
              {t('missing.passage')}
            </p>
          )}
          <ReaderPassages
            passages={passages}
            total={data?.pages[0]?.total ?? passages.length}
            wanted={passage}
            nameOf={(id) => names.get(id) ?? ''}
            onEnd={() => {
              if (hasNextPage && !isFetchingNextPage && error === null) void fetchNextPage();
            }}
          />
        </>
      )}
    </>
  );
}
