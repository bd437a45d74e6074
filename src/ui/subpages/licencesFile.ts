/** The licences of other people’s software, fonts and shapes that the site is made with, from its root. */
export const licencesFile = 'licences.txt';
