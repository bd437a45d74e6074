/** Of the data and everything made from it; the sources of the outlines have their own. */
export const dataLicence = {
  /** In the lists of SPDX and of the Open Definition. */
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
