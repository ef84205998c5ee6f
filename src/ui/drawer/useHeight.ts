/** Height of the drawer in rem, kept on this machine. */
import { useState } from 'react';
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
  try {
    const kept = Number(window.localStorage.getItem(key));
    return kept > 0 ? kept : first;
  } catch {
    return first;
  }
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
      try {
        window.localStorage.setItem(key, String(height));
      } catch {
        // Where nothing can be kept, it holds until the page is closed.
      }
    },
  };
}
