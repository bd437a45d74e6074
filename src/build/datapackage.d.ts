declare module 'datapackage' {
  /** The JavaScript library of the people who keep the standard. */
  export class Package {
    static load(descriptor: unknown): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    getResource(name: string): { read(options: { keyed: true }): Promise<object[]> };
  }
}
