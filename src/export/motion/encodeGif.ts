/**
 * Films as GIF, for places that show nothing else: 256 colours, and no larger than they can be loaded. After the first sheet only what changes is written,
 * so that the ground neither flickers nor costs anything.
 */
import { applyPalette, GIFEncoder, quantize, type GifPalette } from 'gifenc';
import type { WriteExport } from '../exportTools.ts';
import { encodeMetadata } from '../snapshot/metadata.ts';
import { drawFrames, type MotionFormat } from './drawFrames.ts';
import { mostFilmPx } from './framePlan.ts';

/** The index that leaves a pixel as it was. */
const unchanged = 255;

interface GifSheet {
  readonly indexes: Uint8Array;
  readonly palette: GifPalette;
}

/** A palette of 256 places, the last of which is not a colour of the sheet's. */
function fill(palette: GifPalette): GifPalette {
  return [
    ...palette,
    ...Array.from({ length: Math.max(0, 256 - palette.length) }, (): GifPalette[number] => [0, 0, 0]),
  ];
}

/** Pixels that differ from those before, with a palette of their own. `before` null: all of them. */
export function changedPixels(pixels: Uint8ClampedArray, before: Uint8ClampedArray | null): GifSheet {
  const [now, then] = [new Uint32Array(pixels.buffer), before ? new Uint32Array(before.buffer) : null];
  const places = new Uint32Array(now.length);
  let count = 0;
  for (let at = 0; at < now.length; at += 1) {
    if (then && now[at] === then[at]) continue;
    places[count] = at;
    count += 1;
  }
  const indexes = new Uint8Array(now.length).fill(unchanged);
  if (count === 0) return { indexes, palette: fill([]) };
  const changed = new Uint32Array(count);
  for (let each = 0; each < count; each += 1) changed[each] = now[places[each] ?? 0] ?? 0;
  const colours = new Uint8ClampedArray(changed.buffer);
  const palette = quantize(colours, unchanged);
  applyPalette(colours, palette).forEach((index, each) => {
    indexes[places[each] ?? 0] = index;
  });
  return { indexes, palette: fill(palette) };
}

/** How long a sheet stays, in milliseconds that are whole hundredths of a second: GIF tells no less, and rounding must not add up. `at`: frames before it. */
export function staysMs(at: number, times: number, framesPerSecond: number): number {
  const hundredths = (frames: number): number => Math.round((100 * frames) / framesPerSecond);
  return 10 * (hundredths(at + times) - hundredths(at));
}

/** A comment extension: blocks of at most 255 bytes, an empty one at the end. */
export function commentBlocks(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const blocks: number[] = [0x21, 0xfe];
  for (let at = 0; at < bytes.length; at += 255)
    blocks.push(Math.min(255, bytes.length - at), ...bytes.subarray(at, at + 255));
  return Uint8Array.from([...blocks, 0]);
}

const gifFormat: MotionFormat = {
  mostPx: mostFilmPx.gif,
  begin: (canvas, plan, metadata) => {
    const { width, height } = canvas;
    const writer = GIFEncoder();
    let shown = 0;
    let before: Uint8ClampedArray | null = null;
    /** The newest sheet waits: how long it stays is known when another one comes, or none. */
    let waiting: { readonly sheet: GifSheet; readonly isFirst: boolean } | null = null;
    const write = (times: number): void => {
      if (!waiting) return;
      const delay = staysMs(shown, times, plan.framesPerSecond);
      shown += times;
      const {
        sheet: { indexes, palette },
        isFirst,
      } = waiting;
      writer.writeFrame(indexes, width, height, {
        palette,
        delay,
        dispose: 1,
        repeat: 0,
        ...(isFirst ? {} : { transparent: true, transparentIndex: unchanged }),
      });
    };
    return Promise.resolve({
      add: (context) => {
        write(1);
        const pixels = context.getImageData(0, 0, width, height).data;
        waiting = { sheet: changedPixels(pixels, before), isFirst: before === null };
        before = pixels;
        // Between sheets the page gets a turn.
        return new Promise((resolve) => {
          setTimeout(resolve);
        });
      },
      finish: () => {
        write(plan.lastTimes);
        writer.stream.writeBytes(commentBlocks(encodeMetadata(metadata)));
        writer.finish();
        return Promise.resolve(new Blob([writer.bytes()], { type: 'image/gif' }));
      },
      drop: () => Promise.resolve(),
    });
  },
};

export const writeGif: WriteExport = (snapshot, tools, signal) => drawFrames(snapshot, tools, signal, gifFormat);
