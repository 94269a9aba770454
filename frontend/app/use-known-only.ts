// Takes out of the view what these documents don't have, and has it told: an address may be of others.
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { documentsQuestion } from '../client/questions.ts';
import { lostFilters } from '../model/filters.ts';
import { leaveOut } from '../state/left-out.ts';
import { correctView, useView } from '../state/store.ts';

/** `unknown` are the entities that the graph was asked for and that there are none of. */
export function useKnownOnly(unknown: readonly string[]): void {
  const filters = useView((view) => view.filters);
  const shown = useView((view) => view.shown);
  const documents = useQuery(documentsQuestion()).data;

  useEffect(() => {
    // Of a list that is cut nothing can be told.
    if (documents === undefined || documents.items.length < documents.total) return;
    const lost = lostFilters(filters, documents.items);
    if (lost.documents.length === 0 && lost.years.length === 0) return;
    leaveOut('documents', lost.documents);
    leaveOut('years', lost.years.map(String));
    correctView({
      filters: {
        ...filters,
        documents: filters.documents.filter((id) => !lost.documents.includes(id)),
        years: filters.years.filter((year) => !lost.years.includes(year)),
      },
    });
  }, [documents, filters]);

  useEffect(() => {
    const lost = shown.filter((id) => unknown.includes(id));
    if (lost.length === 0) return;
    leaveOut('show', lost);
    correctView({ shown: shown.filter((id) => !lost.includes(id)) });
  }, [unknown, shown]);
}
