/**
 * The most that one page holds. With three quotes to a place, its HTML is then about 45 kB by
 * brotli. All its names can still be laid out. `npm run bench:growth` measures it.
 */
export const mostOnAPage = { places: 60, claims: 240 };
