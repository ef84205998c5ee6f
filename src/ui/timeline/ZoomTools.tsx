/** Zoom and pan of the axis for those who press rather than turn a wheel. */
import type { ReactNode } from 'react';
import { IconButton } from '../kit/IconButton.tsx';
import { useWords } from '../useApp.tsx';

export interface ZoomToolsProps {
  readonly canZoomOut: boolean;
  readonly canZoomIn: boolean;
  readonly canGoEarlier: boolean;
  readonly canGoLater: boolean;
  readonly isWhole: boolean;
  readonly onZoom: (factor: number) => void;
  readonly onPan: (widths: number) => void;
  readonly onReset: () => void;
}

const zoomStep = 1.8;
const panWidths = 0.5;

export function ZoomTools({
  canZoomOut,
  canZoomIn,
  canGoEarlier,
  canGoLater,
  isWhole,
  onZoom,
  onPan,
  onReset,
}: ZoomToolsProps): ReactNode {
  const words = useWords();
  return (
    <div className="timeline-tools" role="group" aria-label={words.t('time.axis.zoom')}>
      <IconButton
        icon="minus"
        label={words.t('time.axis.zoomOut')}
        side="top"
        isDisabled={!canZoomOut}
        onPress={() => onZoom(1 / zoomStep)}
      />
      <IconButton
        icon="plus"
        label={words.t('time.axis.zoomIn')}
        side="top"
        isDisabled={!canZoomIn}
        onPress={() => onZoom(zoomStep)}
      />
      <IconButton
        icon="chevronStart"
        label={words.t('time.axis.earlier')}
        side="top"
        isDisabled={!canGoEarlier}
        onPress={() => onPan(-panWidths)}
      />
      <IconButton
        icon="chevronEnd"
        label={words.t('time.axis.later')}
        side="top"
        isDisabled={!canGoLater}
        onPress={() => onPan(panWidths)}
      />
      <span className="timeline-tools-wide">
        <IconButton icon="fit" label={words.t('time.axis.reset')} side="top" isDisabled={isWhole} onPress={onReset} />
      </span>
    </div>
  );
}
