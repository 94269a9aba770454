// Says that other documents were loaded while the page was open, and that it shows those now.
import { useTranslation } from 'react-i18next';
import { dismissReplaced, useReplaced } from '../client/snapshot.ts';
import { IconButton } from '../parts/IconButton.tsx';

export function ReplacedNotice() {
  const { t } = useTranslation();
  if (!useReplaced()) return null;
  return (
    <div className="notice" role="status">
      <p>{t('missing.replaced')}</p>
      <IconButton icon="close" label={t('missing.dismiss')} onPress={dismissReplaced} />
    </div>
  );
}
