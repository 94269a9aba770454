// In place of the details: that the documents have no such name, and the way out.
import { useTranslation } from 'react-i18next';
import { Nothing } from '../parts/Messages.tsx';
import { closeDetails } from '../state/actions.ts';

export function MissingEntity({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      {ids.map((id) => (
        <Nothing key={id} title={t('missing.entity', { name: id })} />
      ))}
      <div className="message">
        <p className="quiet">{t('missing.entityHint')}</p>
        <button type="button" className="button" onClick={closeDetails}>
          {t('inspector.closeDetails')}
        </button>
      </div>
    </div>
  );
}
