// What can be done with the entity in the graph.
import { useTranslation } from 'react-i18next';
import { useShown } from '../app/shown.ts';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { addToGraph, takeOut } from '../state/actions.ts';

export function EntityActions({ id }: { id: string }) {
  const { t } = useTranslation();
  const { presentIds, expand, focus } = useShown();
  const isPresent = presentIds.includes(id);
  return (
    <div className="actions">
      <button type="button" className="button" onClick={() => void expand(id)}>
        <Icon name="expand" />
        {t('graph.expand')}
      </button>
      <IconButton
        icon="focus"
        className="button"
        label={t('graph.only')}
        onPress={() => void focus(id)}
      />
      {isPresent ? (
        <IconButton
          icon="minus"
          className="button"
          label={t('graph.remove')}
          onPress={() => takeOut(id)}
        />
      ) : (
        <IconButton
          icon="plus"
          className="button"
          label={t('graph.addToGraph')}
          onPress={() => addToGraph([id])}
        />
      )}
    </div>
  );
}
