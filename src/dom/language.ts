import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../story/schema.ts';

/**
 * The language of a page, which never changes: another language is another page. Each root that is
 * rendered or hydrated needs the provider. Without it, components fail at once.
 */
const LanguageContext = createContext<Language | null>(null);

export const LanguageProvider = LanguageContext.Provider;

export const useLanguage = () => useContext(LanguageContext)!;

/** Returns the texts of a catalogue in the page's language. */
export const useMessages = <Texts>(catalogue: Readonly<Record<Language, Texts>>): Texts =>
  catalogue[useLanguage()];
