/** What is used of gifenc, which brings no types. Colours are [red, green, blue]; delays are milliseconds. */
declare module 'gifenc' {
  export type GifPalette = [red: number, green: number, blue: number][];
  export interface GifStream {
    readonly writeByte: (byte: number) => void;
    readonly writeBytes: (bytes: ArrayLike<number>) => void;
  }
  export interface GifFrame {
    readonly palette: GifPalette;
    readonly delay: number;
    readonly transparent?: boolean;
    readonly transparentIndex?: number;
    readonly dispose?: number;
    readonly repeat?: number;
  }
  export interface GifWriter {
    readonly stream: GifStream;
    readonly writeFrame: (indexes: Uint8Array, width: number, height: number, frame: GifFrame) => void;
    readonly finish: () => void;
    readonly bytes: () => Uint8Array<ArrayBuffer>;
  }
  export function GIFEncoder(): GifWriter;
  export function quantize(rgba: Uint8Array | Uint8ClampedArray, colours: number): GifPalette;
  export function applyPalette(rgba: Uint8Array | Uint8ClampedArray, palette: GifPalette): Uint8Array;
}
