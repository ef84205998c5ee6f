/** Reads the second half of a large table beside the worker that reads the first. */
import { sourceOfFile } from '../../formats/byteSource.ts';
import type { RangeRequest } from './rangeReader.ts';
import { sayRange } from './readRange.ts';

self.addEventListener('message', ({ data }: MessageEvent<{ readonly file: File; readonly request: RangeRequest }>) => {
  const rest = new File([data.file.slice(data.request.from)], data.file.name);
  void sayRange(sourceOfFile(rest).open(), data.request, (message, transfer) => {
    self.postMessage(message, { transfer });
  });
});
