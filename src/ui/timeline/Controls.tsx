/** The row above the axis. */
import type { ReactNode } from 'react';
import { DrawerOpener } from '../drawer/DrawerParts.tsx';
import { AsKnownControl } from './AsKnownControl.tsx';
import { CountLine } from './CountLine.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { PlaySettings } from './PlaySettings.tsx';
import { PresetMenu } from './PresetMenu.tsx';
import { Transport } from './Transport.tsx';
import { WindowFields } from './WindowFields.tsx';

export function Controls(): ReactNode {
  return (
    <div className="timeline-head">
      <div className="timeline-controls">
        <Transport />
        <PlaySettings />
        <ModeChoice />
        <WindowFields />
        <PresetMenu />
        <AsKnownControl />
        <DrawerOpener />
      </div>
      <CountLine />
    </div>
  );
}
