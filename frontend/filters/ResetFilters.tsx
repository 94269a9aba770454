// Where filters may be why nothing is there: the way to lift them all.
import { useTranslation } from 'react-i18next';
import { isFiltered } from '../model/filters.ts';
import { resetFilters } from '../state/actions.ts';
import { useView } from '../state/store.ts';

export function ResetFilters() {
  const { t } = useTranslation();
  const narrowed = useView(
    (view) => isFiltered(view.filters) || view.types.length > 0 || view.stated,
  );
  if (!narrowed) return null;
  return (
    <button type="button" className="button" onClick={resetFilters}>
      {t('filters.reset')}
    </button>
  );
}
