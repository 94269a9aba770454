// An empty graph says why it is empty, and what to loosen.
import { useTranslation } from 'react-i18next';
import { ActiveFilters } from '../filters/ActiveFilters.tsx';
import { ResetFilters } from '../filters/ResetFilters.tsx';
import { isFiltered } from '../model/filters.ts';
import { Nothing } from '../parts/Messages.tsx';
import { goToOverview } from '../state/actions.ts';
import { useView } from '../state/store.ts';

export function EmptyGraph() {
  const { t } = useTranslation();
  const narrowed = useView(
    (view) => isFiltered(view.filters) || view.types.length > 0 || view.stated,
  );
  if (!narrowed) {
    return (
      <Nothing title={t('graph.empty')}>
        <p className="quiet">{t('graph.emptyHint')}</p>
        <button type="button" className="button" onClick={goToOverview}>
          {t('graph.overview')}
        </button>
      </Nothing>
    );
  }
  return (
    <Nothing title={t('graph.emptyFilters')}>
      <p className="quiet">{t('graph.emptyFiltersHint')}</p>
      <ActiveFilters />
      <ResetFilters />
    </Nothing>
  );
}
