// Who keeps this copy of the site, and where it stands: the only place that reads it. It comes from the environment of the build, so
// that one source serves any host. Whatever nobody filled in stays empty, and the page for partners says so: nothing is made up.

/** The settings by what they fill in. */
const CONTACTS = { partners: 'PERMIT_PATH_CONTACT_PARTNERS', security: 'PERMIT_PATH_CONTACT_SECURITY', privacy: 'PERMIT_PATH_CONTACT_PRIVACY', accessibility: 'PERMIT_PATH_CONTACT_ACCESSIBILITY' };
const NAME = 'PERMIT_PATH_HOST_NAME';
const SITE = 'PERMIT_PATH_SITE';
/** For a build that nobody else visits. Names that end so are reserved: they lead nowhere. @see RFC 2606, section 2 */
const EXAMPLE = 'https://permit-path.example';

const MAIL = /^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"'.]+$/;

/** An e-mail address, or a page over https. @param {string} value @param {string} setting @throws for anything else */
function contact(value, setting) {
  if (value === '' || MAIL.test(value) || (URL.canParse(value) && new URL(value).protocol === 'https:')) return value;
  throw new Error(`${setting} is neither an e-mail address nor an address that begins with https://: ${value}`);
}

/**
 * Reads the settings of a build.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {import('../src/hosting/host').Host}
 */
export function readHost(env) {
  const read = (/** @type {string} */ setting) => (env[setting] ?? '').trim();
  const [partners = '', security = '', privacy = '', accessibility = ''] = Object.values(CONTACTS).map((setting) => contact(read(setting), setting));
  const site = read(SITE) || EXAMPLE;
  const isExample = new URL(site).hostname.endsWith('.example');
  return { site, isExample, name: read(NAME), contacts: { partners, security, privacy, accessibility } };
}

/** The settings that whoever hosts this copy still has to fill in. @param {import('../src/hosting/host').Host} host @returns {string[]} */
export function unfilled({ isExample, name, contacts }) {
  const empty = Object.entries(CONTACTS).filter(([id]) => contacts[/** @type {keyof typeof CONTACTS} */ (id)] === '').map(([, setting]) => setting);
  return [...(isExample ? [SITE] : []), ...(name === '' ? [NAME] : []), ...empty];
}

/** Says in one line of a build what is not filled in. @param {import('../src/hosting/host').Host} host @returns {import('astro').AstroIntegration} */
export default function hostSettings(host) {
  const missing = unfilled(host);
  return {
    name: 'host',
    hooks: { 'astro:build:done': ({ logger }) => { if (missing.length > 0) logger.warn(`Not filled in by who hosts this copy: ${missing.join(', ')} (README, Settings for a build)`); } },
  };
}
