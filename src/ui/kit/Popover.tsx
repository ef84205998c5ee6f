/** A button and the surface that it opens. A press elsewhere, Escape or the button itself closes it. */
import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useEscapeLayer } from './escapeLayers.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

export interface PopoverProps {
  readonly label: string;
  readonly icon: IconName;
  /** Whether only the icon is shown. */
  readonly bare?: boolean;
  readonly children: ReactNode;
}

const gapPx = 4;

/** Below the button, or above it where there is more room; never over the edge of the page. */
function placeBy(button: HTMLElement, panel: HTMLElement): void {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const isRtl = getComputedStyle(button).direction === 'rtl';
  const roomBelow = window.innerHeight - bottom;
  const wanted = isRtl ? left : right - width;
  panel.style.left = `${Math.max(gapPx, Math.min(window.innerWidth - width - gapPx, wanted))}px`;
  panel.style.top = `${roomBelow >= height + gapPx ? bottom + gapPx : Math.max(gapPx, top - height - gapPx)}px`;
}

export function Popover({ label, icon, bare = false, children }: PopoverProps): ReactNode {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useEscapeLayer(open, () => panel.current?.hidePopover());
  useLayoutEffect(() => {
    if (open && button.current && panel.current) placeBy(button.current, panel.current);
  }, [open]);
  return (
    <>
      <button
        type="button"
        ref={button}
        popoverTarget={id}
        aria-expanded={open}
        aria-label={bare ? label : undefined}
        className={bare ? 'icon-button' : 'button button-outlined'}
      >
        <Icon name={icon} />
        {bare ? null : <span>{label}</span>}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="popover-panel"
        role="group"
        aria-label={label}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open ? children : null}
      </div>
    </>
  );
}
