declare module 'subset-font' {
  /** The font cut down to these letters; its shaping rules keep what the letters need. */
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: { readonly targetFormat: 'woff2' },
  ): Promise<Uint8Array>;
}
