/** The one tooltip of the page: it stands beside the element with a tip that the pointer or the keyboard rests on. */
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Tooltip, TooltipTriggerStateContext } from 'react-aria-components/Tooltip';
import { connectTips } from './connectTips.ts';
import type { TipSide } from './tip.ts';

export function Tooltips(): ReactNode {
  const [element, show] = useState<HTMLElement | null>(null);
  useEffect(() => connectTips(show), []);
  const trigger = useMemo(() => ({ current: element }), [element]);
  if (!element) return null;
  const { tip, tipSide = 'bottom', tipKey } = element.dataset;
  return (
    <TooltipTriggerStateContext
      value={{ isOpen: true, shouldSkipAnimation: true, open: () => undefined, close: () => show(null) }}
    >
      <Tooltip className="tooltip" isOpen triggerRef={trigger} placement={tipSide as TipSide} offset={6}>
        {tip}
        {tipKey === undefined ? null : <kbd>{tipKey}</kbd>}
      </Tooltip>
    </TooltipTriggerStateContext>
  );
}
