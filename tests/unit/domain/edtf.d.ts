declare module 'edtf' {
  /** Bounds in milliseconds since 1970, UTC. */
  export default function edtf(
    text: string,
    options?: { level: number },
  ): { readonly min: number; readonly max: number };
}
