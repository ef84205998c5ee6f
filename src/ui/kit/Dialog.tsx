/** A dialog over the page: focus stays in it, Escape and a press outside close it, and focus returns to where it came from. */
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './Button.tsx';
import { useEscapeLayer } from './escapeLayers.ts';

export interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Beside the closing button. */
  readonly footer?: ReactNode;
  /** Quiet where the footer holds what the dialog is for. */
  readonly closeLook?: 'strong' | 'outlined';
  readonly size?: 'narrow' | 'wide' | 'widest';
}

export function Dialog({
  title,
  closeLabel,
  onClose,
  children,
  footer,
  closeLook = 'strong',
  size = 'narrow',
}: DialogProps): ReactNode {
  useEscapeLayer(true, onClose);
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`dialog-frame dialog-${size}`}>
        <AriaDialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
          </header>
          {/* A long text scrolls by keyboard, too. */}
          <div className="dialog-body" tabIndex={0} role="group" aria-label={title}>
            {children}
          </div>
          <footer className="dialog-foot">
            <div className="dialog-foot-note">{footer}</div>
            <Button look={closeLook} onPress={onClose}>
              {closeLabel}
            </Button>
          </footer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
