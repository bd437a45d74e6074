import { citeBibtex, citeText } from '../../export/cite.ts';
import { downloadNames, downloads } from '../../export/downloads.ts';
import { rightsText } from '../../export/licence.ts';
import { licencesOf } from '../../story/licences.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { Credits } from '../article/Credits.tsx';
import { CrosswalkTable } from './CrosswalkTable.tsx';
import { downloadHref, licencesFile } from './links.ts';
import type { SubpageProps } from './subpageProps.ts';
import { pageMessages } from '../../i18n/pages.ts';
import { useLanguage, useMessages } from '../../dom/language.ts';

/** The page of all downloads: purpose and size of each file, the licence, and how to cite. */
export function DataPage(props: SubpageProps) {
  const { store } = props;
  const language = useLanguage();
  const t = useMessages(pageMessages).data;
  return (
    <>
      <p class="subpage-intro">{t.intro}</p>
      <Files {...props} />
      <section aria-labelledby="licence-title">
        <h2 id="licence-title">{t.licence}</h2>
        <p>{rightsText(store.story, language)}</p>
        <ul class="credits">
          {licencesOf(store.story).map(({ url, title }) => (
            <li key={url}>
              <a href={url} rel="license">
                <bdi>{title}</bdi>
              </a>
            </li>
          ))}
        </ul>
        <p>{t.sources}</p>
        <Credits story={store.story} />
        <p>
          {t.software}{' '}
          <a href={`${store.base}${licencesFile}`} hreflang="en">
            {t.softwareLicences}
          </a>
        </p>
      </section>
      <HowToCite {...props} />
      <CrosswalkTable story={store.story} hrefOfPlace={store.hrefOfPlace} />
    </>
  );
}

function Files({ store, site }: SubpageProps) {
  const t = useMessages(pageMessages).data;
  const sizes = site.sizes();
  const kilobytes = (bytes: number) =>
    t.kilobytes(formatNumber(Math.max(1, Math.round(bytes / 1000))));
  return (
    <section aria-labelledby="files-title">
      <h2 id="files-title">{t.files}</h2>
      <dl class="data-files">
        {downloadNames.map((name) => (
          <div key={name}>
            <dt>
              <a href={downloadHref(store, name)} type={downloads[name].mediaType} download={name}>
                <bdi>{name}</bdi>
              </a>{' '}
              <span class="hint">
                <bdi>{downloads[name].title}</bdi> · {kilobytes(sizes.get(name) ?? 0)}
              </span>
            </dt>
            <dd>{t.uses[name]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function HowToCite({ store, site }: SubpageProps) {
  const language = useLanguage();
  const t = useMessages(pageMessages).data;
  const citation = { cited: { kind: 'map' as const }, url: site.citedUrl, accessed: null };
  return (
    <section aria-labelledby="cite-title">
      <h2 id="cite-title">{t.cite}</h2>
      <p>{t.citeMap}</p>
      <blockquote class="data-citation">{citeText(store, citation, language)}</blockquote>
      <p>{t.bibtex}</p>
      <pre class="data-citation" dir="ltr">
        {citeBibtex(store, citation)}
      </pre>
      <p>{t.citeEach}</p>
    </section>
  );
}
