// The address of the view, copied; where the browser forbids that, shown and selected to be copied by hand.
import { useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { announce } from '../parts/announcer.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import './copy-link.css';

const SHOWN_MS = 2000;

function AddressField() {
  const { t } = useTranslation();
  return (
    <label className="copy-by-hand">
      <span>{t('page.copyByHand')}</span>
      <input
        readOnly
        // biome-ignore lint/a11y/noAutofocus: the reader asked for the address, to copy it now
        autoFocus
        aria-label={t('page.address')}
        value={location.href}
        onFocus={(event) => event.currentTarget.select()}
      />
    </label>
  );
}

export function CopyLink() {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const copy = async () => {
    try {
      // Without a safe connection there is no clipboard at all.
      await navigator.clipboard.writeText(location.href);
      announce(t('page.linkCopied'));
      setCopied(true);
      setTimeout(() => setCopied(false), SHOWN_MS);
    } catch {
      setByHand(true);
    }
  };
  return (
    <span className="copy-link" ref={place}>
      <IconButton
        icon={copied ? 'check' : 'link'}
        label={t('page.copyLink')}
        onPress={() => void copy()}
      />
      {copied && (
        <span className="tooltip copied" aria-hidden="true">
          {t('page.linkCopied')}
        </span>
      )}
      <Popover
        className="floating"
        triggerRef={place}
        isOpen={byHand}
        onOpenChange={setByHand}
        placement="bottom end"
        offset={8}
      >
        <Dialog className="copy-dialog" aria-label={t('page.copyLink')}>
          <AddressField />
        </Dialog>
      </Popover>
    </span>
  );
}
