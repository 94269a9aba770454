// The inspector: what the documents say about what is chosen.
import { useTranslation } from 'react-i18next';
import { Nothing } from '../parts/Messages.tsx';
import { useView } from '../state/store.ts';
import { EntityInspector } from './EntityInspector.tsx';
import { LinkInspector } from './LinkInspector.tsx';
import './inspector.css';

export function Inspector() {
  const { t } = useTranslation();
  const choice = useView((view) => view.choice);
  if (choice === null) {
    return (
      <Nothing title={t('inspector.nothing')}>
        <p className="quiet">{t('inspector.nothingHint')}</p>
        <p className="quiet small">{t('graph.hint')}</p>
      </Nothing>
    );
  }
  return choice.kind === 'entity' ? (
    <EntityInspector key={choice.id} id={choice.id} />
  ) : (
    <LinkInspector key={`${choice.a} ${choice.b}`} link={choice} />
  );
}
