// The documents, over the page: the list of them, or one of them to read.
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { openSheet } from '../state/actions.ts';
import { useView } from '../state/store.ts';
import { DocumentList } from './DocumentList.tsx';
import { DocumentReader } from './DocumentReader.tsx';
import './documents.css';

export function DocumentsSheet() {
  const { t } = useTranslation();
  const sheet = useView((view) => view.sheet);
  return (
    <ModalOverlay
      className="veil"
      isOpen={sheet !== null}
      isDismissable
      onOpenChange={(open) => {
        if (!open) openSheet(null);
      }}
    >
      <Modal className="floating sheet">
        <Dialog
          className="sheet-body"
          aria-label={sheet?.kind === 'document' ? t('documents.reader') : t('documents.title')}
        >
          {sheet?.kind === 'document' ? (
            <DocumentReader
              key={sheet.document}
              document={sheet.document}
              passage={sheet.passage}
            />
          ) : (
            <DocumentList />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
