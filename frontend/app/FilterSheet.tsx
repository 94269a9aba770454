// Types and filters on a narrow screen: behind one button.
import { Button, Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FilterRail } from '../filters/FilterRail.tsx';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';

export function FilterSheet() {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button className="button filter-button" data-overlay>
        <Icon name="filter" />
        {t('filters.open')}
      </Button>
      <ModalOverlay className="veil" isDismissable>
        <Modal className="floating sheet filter-sheet">
          <Dialog className="sheet-body" aria-label={t('filters.open')}>
            {({ close }) => (
              <>
                <header className="sheet-head">
                  <h2>{t('filters.open')}</h2>
                  <IconButton icon="close" label={t('page.close')} onPress={close} />
                </header>
                <div className="sheet-scroll">
                  <FilterRail />
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
