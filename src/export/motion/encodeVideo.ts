/** Films as WebM or MP4, by the encoders of the browser. The last sheet is written as often as it stays, so that every player shows it as long. */
import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  Quality,
  type VideoCodec,
  WebMOutputFormat,
} from 'mediabunny';
import type { WriteExport } from '../exportTools.ts';
import { encodeMetadata } from '../snapshot/metadata.ts';
import { drawFrames, type MotionFormat } from './drawFrames.ts';
import { mostFilmPx } from './framePlan.ts';

/** Boxes that hold boxes on the way to those with times. */
const containers = new Set(['moov', 'trak', 'mdia']);
const timed = new Set(['mvhd', 'tkhd', 'mdhd']);

/** Sets all times of creation and change to 0, which means unknown, in place. ISO/IEC 14496-12: 8.2.2, 8.3.2, 8.4.2. */
export function clearMp4Times(bytes: Uint8Array, start = 0, end = bytes.length): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = start; at + 8 <= end;) {
    const told = view.getUint32(at);
    const [size, head] = told === 1 ? [Number(view.getBigUint64(at + 8)), 16] : [told === 0 ? end - at : told, 8];
    if (size < head || at + size > end) return;
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (containers.has(kind)) clearMp4Times(bytes, at + head, at + size);
    // Version 1 has times of 64 bits, version 0 of 32; two of them follow version and flags.
    if (timed.has(kind)) bytes.fill(0, at + head + 4, at + head + 4 + (bytes[at + head] === 1 ? 16 : 8));
    at += size;
  }
}

type Container = 'webm' | 'mp4';

/** The first that the browser writes: H.264 plays in slides and on old machines, the others are there where it is not. */
const codecs: Readonly<Record<Container, VideoCodec[]>> = { webm: ['vp9', 'vp8'], mp4: ['avc', 'av1', 'vp9'] };
const mimes: Readonly<Record<Container, string>> = { webm: 'video/webm', mp4: 'video/mp4' };

/** The first codec of a container that the browser writes in the size and pace of a film; null where it writes none. */
export function codecFor(
  container: Container,
  film: { readonly width: number; readonly height: number; readonly quality: Quality; readonly frameRate: number },
): Promise<VideoCodec | null> {
  return getFirstEncodableVideoCodec(codecs[container], film);
}

/** One after the other, until stopped; returns whether all were done. */
export async function repeat(step: () => Promise<void>, times: number, signal: AbortSignal): Promise<boolean> {
  for (let time = 0; time < times; time += 1) {
    if (signal.aborted) return false;
    await step();
  }
  return !signal.aborted;
}

function videoFormat(container: Container): MotionFormat {
  return {
    mostPx: mostFilmPx[container],
    begin: async (canvas, plan, metadata) => {
      const quality = new Quality('high');
      const { width, height } = canvas;
      const frameRate = plan.framesPerSecond;
      const codec = await codecFor(container, { width, height, quality, frameRate });
      if (codec === null) return null;
      const target = new BufferTarget();
      const output = new Output({
        format: container === 'webm' ? new WebMOutputFormat() : new Mp4OutputFormat({ fastStart: 'in-memory' }),
        target,
      });
      const source = new CanvasSource(canvas, { codec, quality, keyFrameInterval: 2, latencyMode: 'quality' });
      output.addVideoTrack(source, { frameRate });
      output.setMetadataTags({ title: metadata.title, comment: encodeMetadata(metadata) });
      await output.start();
      let written = 0;
      const add = async (): Promise<void> => {
        await source.add(written / frameRate, 1 / frameRate);
        written += 1;
      };
      return {
        add,
        finish: async (signal) => {
          if (!(await repeat(add, plan.lastTimes - 1, signal))) return null;
          await output.finalize();
          const bytes = new Uint8Array(target.buffer ?? new ArrayBuffer(0));
          if (container === 'mp4') clearMp4Times(bytes);
          return new Blob([bytes], { type: mimes[container] });
        },
        drop: async () => {
          if (output.state !== 'finalized') await output.cancel();
        },
      };
    },
  };
}

export const writeVideo =
  (container: Container): WriteExport =>
  (snapshot, tools, signal) =>
    drawFrames(snapshot, tools, signal, videoFormat(container));
