/** The id of the verify tool's element. */
export const toolId = 'verify-tool';
