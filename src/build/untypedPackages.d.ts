declare module 'datapackage' {
  /** A data package, from the JavaScript library by the maintainers of the standard. */
  export class Package {
    static load(descriptor: unknown): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    getResource(name: string): { read(options: { keyed: true }): Promise<object[]> };
  }
}

declare module 'subset-font' {
  /** Reduces a font to these letters, and keeps the shaping rules that they need. */
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: { readonly targetFormat: 'woff2' },
  ): Promise<Uint8Array>;
}
