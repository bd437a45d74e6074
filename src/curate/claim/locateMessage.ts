import type { Located } from '../../story/quotes/locateQuote.ts';
import type { Tolerance } from '../../story/quotes/tolerances.ts';

const differences: Readonly<Record<Tolerance, string>> = {
  space: 'white space',
  'quotation-marks': 'quotation marks',
  'vowel-signs': 'vowel signs',
  tatweel: 'lengthened letters',
  hamza: 'hamza',
  yeh: 'yeh and alef maqsura',
  'teh-marbuta': 'teh marbuta and heh',
  'letter-forms': 'forms of letters',
  digits: 'digits',
  punctuation: 'commas and the like',
  invisible: 'invisible marks',
};

/** Returns the message that tells the curator whether the article has the pasted words. */
export function locateMessage(located: Located): string {
  if (located.ok) {
    const { start, end } = located.quote;
    const where = `Found at ${start}–${end}.`;
    if (located.tolerances.length === 0) return where;
    const names = located.tolerances.map((each) => differences[each]);
    const list = new Intl.ListFormat('en').format(names);
    return `${where} What you pasted differs in ${list}; the article’s own spelling is used.`;
  }
  switch (located.reason) {
    case 'empty':
      return 'Paste some words of the article first.';
    case 'nowhere':
      return 'These words are not in the article. Copy them from the text that you gave the desk, without leaving any out.';
    case 'several':
      return `These words occur in the article ${located.starts.length} times, at ${located.starts.join(', ')}. Paste a few more words, so that they occur once.`;
  }
}
