/** Height of the drawer in rem, kept on this machine. */
import { useState } from 'react';
import { readKept, writeKept } from '../../base/browserStorage.ts';
import { clamp } from '../../base/numbers.ts';

export interface DrawerHeight {
  readonly rem: number;
  readonly least: number;
  readonly most: number;
  readonly set: (rem: number) => void;
}

const key = 'border-brief.imported-height';
const first = 20;
const least = 9;
const mostRem = 60;

/** The map keeps this share of the page. */
const mapShare = 0.28;

function remPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 14;
}

function mostNow(): number {
  return clamp(Math.floor((window.innerHeight * (1 - mapShare)) / remPx()), least, mostRem);
}

function keptHeight(): number {
  const kept = Number(readKept(key));
  return kept > 0 ? kept : first;
}

export function useHeight(): DrawerHeight {
  const [rem, setRem] = useState(keptHeight);
  const most = mostNow();
  return {
    rem: clamp(rem, least, most),
    least,
    most,
    set: (next) => {
      const height = Math.round(clamp(next, least, most) * 10) / 10;
      setRem(height);
      // Where the browser keeps nothing, the height holds until the page is closed; nothing of value is lost.
      writeKept(key, String(height));
    },
  };
}
