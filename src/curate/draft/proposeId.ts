/** Articles that begin many Arabic names in Latin letters and say nothing in an address. */
const article = /^(al|ad|ar|as|ash|at|az|an)-/;

/**
 * An id made of a name in English: `Al-Ma’qil district` → `maqil-district`. A number follows where
 * the id is taken.
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
