import { directions, messages } from '../../i18n/messages.ts';
import type { Story } from '../../story/story.ts';

interface Props {
  readonly story: Story;
  readonly homeOf: (language: Story['info']['languages'][number]) => string;
}

/**
 * The page for addresses that lead nowhere. It is written in every language, because the reader's
 * language is not known here.
 */
export function NotFoundPage({ story, homeOf }: Props) {
  return (
    <main class="not-found">
      {story.info.languages.map((language, index) => {
        const t = messages[language].notFound;
        const Title = index === 0 ? 'h1' : 'h2';
        return (
          <section key={language} lang={language} dir={directions[language]}>
            <Title>{t.title}</Title>
            <p>{t.explanation}</p>
            <p>
              <a href={homeOf(language)}>{t.home(story.info.title[language])}</a>
            </p>
          </section>
        );
      })}
    </main>
  );
}
