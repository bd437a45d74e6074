declare module 'datapackage' {
  /** A data package, from the JavaScript library by the maintainers of the standard. */
  export class Package {
    static load(descriptor: unknown): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    getResource(name: string): { read(options: { keyed: true }): Promise<object[]> };
  }
}
