/** The Arabic articles, in Latin letters. They begin many names and say nothing in an address. */
const article = /^(al|ad|ar|as|ash|at|az|an)-/;

/**
 * Makes an id from an English name: `Al-Ma’qil district` → `maqil-district`. Adds a number if the
 * id is taken.
 */
export function proposeId(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f’'‘`]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .replace(article, '');
  if (plain === '' || !taken.has(plain)) return plain;
  let number = 2;
  while (taken.has(`${plain}-${number}`)) number++;
  return `${plain}-${number}`;
}
