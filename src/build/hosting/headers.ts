import { embedScript, serviceWorkerFile } from '../site.ts';

/** The headers that a server sends with the files at a path. */
export interface HostingRule {
  /** The path with the base. A final `*` matches every path that begins with the rest. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A page (`ar/embed/`) or all pages of a folder (`place/*`), with their Content Security Policy.
 * The path is relative to the base.
 */
export interface HostedPage {
  readonly path: string;
  readonly policy: string;
}

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** File names under assets/ contain a hash of the content, so these files never change. */
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** A worker has the policy of its own file, not of its page. None of them opens a connection. */
const noConnection = { 'Content-Security-Policy': "connect-src 'none'" };
const askEachTime = { 'Cache-Control': 'no-cache' };
const fiveMinutes = { 'Cache-Control': 'public, max-age=300, must-revalidate' };
const oneHour = { 'Cache-Control': 'public, max-age=3600, must-revalidate' };
const forAnyone = { 'Access-Control-Allow-Origin': '*' };

/**
 * Builds the table of headers that servers should send; `dataRules` adds the data files. No two
 * rules set the same header for one file: some servers would join the values, others take the last
 * one. The places of a language share one rule, because some hosts read only a hundred rules.
 */
export function hostingRules(base: string, pages: readonly HostedPage[]): HostingRule[] {
  const rule = (path: string, headers: HostingRule['headers']): HostingRule => ({
    path: `${base}${path}`,
    headers,
  });
  return [
    { path: `${base}*`, headers: everywhere },
    rule('assets/*', { ...forever, ...noConnection }),
    // Host pages load the script under this fixed name. A release should reach them within an hour.
    rule(embedScript, { ...oneHour, ...forAnyone, 'Cross-Origin-Resource-Policy': 'cross-origin' }),
    // An outdated service worker would keep serving an outdated site.
    rule(serviceWorkerFile, askEachTime),
    ...pages.map(({ path, policy }) => {
      const headers = { ...fiveMinutes, 'Content-Security-Policy': framed(path, policy) };
      return rule(path, headers);
    }),
    rule('oembed/*', { ...fiveMinutes, ...forAnyone }),
  ];
}

/**
 * Builds the rule of the streets' file, or none if the story names no streets. A host may replace
 * the file under the same name.
 */
export function streetsRules(base: string, file: string | undefined): HostingRule[] {
  return file === undefined ? [] : [{ path: base + file, headers: oneHour }];
}

/**
 * Builds one rule for each data file. A rule for the whole folder would also match the page that
 * lists the files, which lies in the same folder.
 */
export function dataRules(base: string, files: readonly string[]): HostingRule[] {
  return files.map((file) => ({ path: `${base}${file}`, headers: { ...oneHour, ...forAnyone } }));
}

/**
 * Adds `frame-ancestors` to a policy; browsers accept it only in a header. Any site may frame an
 * embed, but only this site may frame its other pages.
 */
function framed(path: string, policy: string): string {
  return `${policy}; frame-ancestors ${isEmbed(path) ? '*' : "'self'"}`;
}

/** Returns true for the path of an embed: the compact page that other sites frame. */
export const isEmbed = (path: string) => /(^|\/)embed\//.test(path);

/** Formats the rules as the `_headers` file that Netlify and Cloudflare Pages read. */
export function headersFile(rules: readonly HostingRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    )
    .join('\n');
}

/**
 * Formats the rules for nginx, for inclusion in a `server` block. An `add_header` in a location
 * drops those of the outer level, so each location repeats the headers that every file has.
 */
export function nginxSnippet(rules: readonly HostingRule[]): string {
  const everyFile = rules.find(({ headers }) => headers === everywhere);
  return rules
    .map((rule) => {
      const headers =
        rule === everyFile ? rule.headers : { ...everyFile?.headers, ...rule.headers };
      const isPrefix = rule.path.endsWith('*');
      const lines = Object.entries(headers).map(
        ([name, value]) => `  add_header ${name} "${value}"${rule === everyFile ? ' always' : ''};`,
      );
      if (isPrefix) return block(rule.path.slice(0, -1), lines);
      // nginx redirects a folder internally to its index.html, then looks up a location for that.
      const isPage = rule.path.endsWith('/');
      const file = isPage ? [block(`= ${rule.path}index.html`, lines)] : [];
      return [block(`= ${rule.path}`, lines), ...file].join('\n');
    })
    .join('\n');
}

function block(location: string, lines: readonly string[]): string {
  return [`location ${location} {`, ...lines, '}', ''].join('\n');
}
