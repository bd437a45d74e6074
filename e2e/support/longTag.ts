/** Marks a test that runs only with `npm run test:long`. */
export const longTag = '@long';
