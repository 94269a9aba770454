// The details on a narrow screen: a sheet at the bottom that can be made larger or put away.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Inspector } from '../inspector/Inspector.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { closeDetails } from '../state/actions.ts';
import { useView } from '../state/store.ts';
import './bottom-sheet.css';

/** Whoever had the focus before gets it back, unless it has gone on to something else. */
function useReturnOfFocus(open: boolean): void {
  useEffect(() => {
    if (!open) return;
    const before = document.activeElement;
    return () => {
      if (document.activeElement !== document.body || !before?.isConnected) return;
      if (before instanceof HTMLElement) before.focus();
    };
  }, [open]);
}

export function BottomSheet() {
  const { t } = useTranslation();
  const choice = useView((view) => view.choice);
  const [large, setLarge] = useState(false);
  const open = choice !== null;
  useEffect(() => {
    if (!open) setLarge(false);
  }, [open]);
  useReturnOfFocus(open);
  if (!open) return null;
  return (
    <aside
      className="bottom-sheet"
      id="details"
      aria-label={t('inspector.label')}
      tabIndex={-1}
      data-large={large || undefined}
      onKeyDown={(event) => {
        if (event.key === 'Escape') closeDetails();
      }}
    >
      <div className="bottom-sheet-head">
        <IconButton
          icon={large ? 'down' : 'up'}
          label={large ? t('inspector.reduce') : t('inspector.enlarge')}
          onPress={() => setLarge(!large)}
        />
        <IconButton icon="close" label={t('inspector.closeDetails')} onPress={closeDetails} />
      </div>
      <div className="bottom-sheet-body">
        <Inspector />
      </div>
    </aside>
  );
}
