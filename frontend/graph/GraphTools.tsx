// The tools of the graph: steps back and forth, zoom, arrangement, clearing.

import { Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../parts/IconButton.tsx';
import { useNarrow } from '../parts/use-narrow.ts';
import { clearGraph } from '../state/actions.ts';
import { useSteps } from '../state/store.ts';

interface GraphToolsProps {
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly arrange: () => void;
}

const STEP = 1.3;

export function GraphTools({ zoom, fit, arrange }: GraphToolsProps) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const { undo, redo, canUndo, canRedo } = useSteps();
  return (
    <Toolbar
      className="graph-tools"
      data-overlay
      aria-label={t('graph.tools')}
      orientation={narrow ? 'horizontal' : 'vertical'}
    >
      <IconButton icon="undo" label={t('graph.undo')} onPress={undo} isDisabled={!canUndo} />
      <IconButton icon="redo" label={t('graph.redo')} onPress={redo} isDisabled={!canRedo} />
      {!narrow && (
        <>
          <IconButton icon="plus" label={t('graph.zoomIn')} onPress={() => zoom(STEP)} />
          <IconButton icon="minus" label={t('graph.zoomOut')} onPress={() => zoom(1 / STEP)} />
        </>
      )}
      <IconButton icon="fit" label={t('graph.fit')} onPress={fit} />
      <IconButton icon="arrange" label={t('graph.arrange')} onPress={arrange} />
      <IconButton icon="clear" label={t('graph.clear')} onPress={clearGraph} />
    </Toolbar>
  );
}
