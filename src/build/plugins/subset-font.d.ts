declare module 'subset-font' {
  /** Reduces a font to these letters, and keeps the shaping rules that they need. */
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: { readonly targetFormat: 'woff2' },
  ): Promise<Uint8Array>;
}
