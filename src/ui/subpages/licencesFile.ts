/** The licences of third-party software, fonts and shapes; the path from the site's root. */
export const licencesFile = 'licences.txt';
