/** Where the search stands in its page. */
export const toolId = 'verify-tool';
