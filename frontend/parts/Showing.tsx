// How much of a list is shown, and the button for more of it.
import { useTranslation } from 'react-i18next';

interface ShowingProps {
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => void;
  readonly isLoading: boolean;
}

export function Showing({ shown, total, onMore, isLoading }: ShowingProps) {
  const { t } = useTranslation();
  if (total === 0) return null;
  return (
    <div className="showing">
      <span className="quiet small">
        {shown < total
          ? t('page.showing', { shown, total })
          : t('page.showingAll', { count: total })}
      </span>
      {shown < total && (
        <button type="button" className="button" onClick={onMore} disabled={isLoading}>
          {isLoading ? t('loading') : t('page.more')}
        </button>
      )}
    </div>
  );
}
