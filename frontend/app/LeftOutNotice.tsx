// Says what of the address was left out, above a view that shows all the rest.
import { useTranslation } from 'react-i18next';
import { shortened } from '../model/names.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { dismissLeftOut, useLeftOut } from '../state/left-out.ts';

const LONGEST = 48;
const MOST = 8;

export function LeftOutNotice() {
  const { t } = useTranslation();
  const items = useLeftOut();
  if (items.length === 0) return null;
  const named = items.slice(0, MOST).map((item) => shortened(item, LONGEST));
  if (items.length > MOST) named.push('…');
  return (
    <div className="notice" role="status">
      <p>{t('missing.leftOut', { items: named.join(', ') })}</p>
      <IconButton icon="close" label={t('missing.dismiss')} onPress={dismissLeftOut} />
    </div>
  );
}
