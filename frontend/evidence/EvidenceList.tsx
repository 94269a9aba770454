// The passages that an entity or a link stands on, page by page.
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type EvidenceSubject, evidenceQuestion } from '../client/questions.ts';
import { ResetFilters } from '../filters/ResetFilters.tsx';
import { nameOf } from '../model/names.ts';
import { Nothing, ProblemMessage, Skeleton } from '../parts/Messages.tsx';
import { Showing } from '../parts/Showing.tsx';
import { useView } from '../state/store.ts';
import { PassageCard } from './PassageCard.tsx';
import './evidence.css';

export function EvidenceList({ subject }: { subject: EvidenceSubject }) {
  const { t } = useTranslation();
  const filters = useView((view) => view.filters);
  const language = useView((view) => view.language);
  const evidence = useInfiniteQuery(evidenceQuestion(subject, filters));
  const pages = evidence.data?.pages;
  const names = useMemo(
    () =>
      new Map(
        (pages ?? []).flatMap(({ entities }) =>
          entities.map((entity) => [entity.id, nameOf(entity, language)] as const),
        ),
      ),
    [pages, language],
  );
  if (evidence.error !== null && pages === undefined) {
    return <ProblemMessage problem={evidence.error} retry={() => void evidence.refetch()} />;
  }
  if (pages === undefined) return <Skeleton lines={7} />;
  const passages = pages.flatMap(({ items }) => items);
  if (passages.length === 0) {
    return (
      <Nothing title={t('evidence.none')}>
        <ResetFilters />
      </Nothing>
    );
  }
  const asked = [subject.a, subject.b].filter((id) => id !== undefined);
  return (
    <>
      <ol className="passages">
        {passages.map((passage) => (
          <li key={passage.id}>
            <PassageCard
              passage={passage}
              asked={asked}
              nameOf={(entity) => names.get(entity) ?? ''}
            />
          </li>
        ))}
      </ol>
      {evidence.error !== null && (
        <ProblemMessage problem={evidence.error} retry={() => void evidence.fetchNextPage()} />
      )}
      <Showing
        shown={passages.length}
        total={pages[0]?.total ?? passages.length}
        onMore={() => void evidence.fetchNextPage()}
        isLoading={evidence.isFetchingNextPage}
      />
    </>
  );
}
