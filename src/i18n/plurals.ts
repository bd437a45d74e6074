import type { Language, PluralForms } from '../story/schema.ts';
import { formatNumber } from './formats.ts';

/**
 * Returns the plural category of a whole number (Unicode CLDR, Language Plural Rules, cardinals).
 */
export function pluralCategory(language: Language, n: number): Intl.LDMLPluralRule {
  if (n === 1) return 'one';
  if (language === 'en') return 'other';
  if (n === 0) return 'zero';
  if (n === 2) return 'two';
  const rest = n % 100;
  if (rest >= 3 && rest <= 10) return 'few';
  return rest >= 11 ? 'many' : 'other';
}

/**
 * Returns the right plural form: `plural('ar', 2, …)` → «مكانان». The number appears in digits, or
 * as the caller has `written` it.
 */
export function plural(
  language: Language,
  n: number,
  forms: PluralForms,
  written: string = formatNumber(n),
): string {
  const form = forms[pluralCategory(language, n)] ?? forms.other;
  return form.replace('{n}', written);
}
