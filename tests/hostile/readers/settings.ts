import fc from 'fast-check';
import { readHost, unfilled } from '../../../scripts/host.mjs';
import { contactLink } from '../../../src/hosting/host';
import { makeFiles, type Packs } from '../../../src/offline/files';
import { isLanguageId } from '../../../src/text/languages';
import { SHORT, TEXTS } from '../corpus';
import { must, reader, someText } from '../reader';

// What whoever builds or hosts a copy sets, and the requests that the service worker is asked for.

const SCOPE = 'https://check.example/permit-path/';
const packs: Packs = { shared: [['mark.svg', 'aa']], languages: { nl: [['nl/', 'bb'], ['nl/check/', 'cc'], ['nl/offline/', 'dd']], ar: [['ar/', 'ee'], ['ar/offline/', 'ff']] } };
const files = makeFiles(packs, SCOPE);
const kept = new Set(Object.values(packs.languages).flat().concat(packs.shared).map((file) => files.keyOf(file)));
/** As a browser hands a request on: a whole address. */
const asked = (text: string): string | undefined => (URL.canParse(text, SCOPE) ? new URL(text, SCOPE).href : undefined);

const CONTACTS = ['PERMIT_PATH_CONTACT_PARTNERS', 'PERMIT_PATH_CONTACT_SECURITY', 'PERMIT_PATH_CONTACT_PRIVACY', 'PERMIT_PATH_CONTACT_ACCESSIBILITY'];

export const settingReaders = [
  reader({
    name: 'the settings of a build', from: 'setting', runs: 500,
    corpus: TEXTS.flatMap((text) => [{ PERMIT_PATH_HOST_NAME: text }, { PERMIT_PATH_CONTACT_PRIVACY: text }, { PERMIT_PATH_CONTACT_PARTNERS: `https://${text}` }, { PERMIT_PATH_SITE: text }] as Record<string, string>[]),
    made: fc.dictionary(fc.constantFrom('PERMIT_PATH_HOST_NAME', 'PERMIT_PATH_SITE', ...CONTACTS), fc.oneof(someText, someText.map((text) => `https://${text}`), someText.map((text) => `${text}@invented.org`)), { maxKeys: 4 }),
    read: (env) => {
      let host;
      try { host = readHost(env); } catch (error) {
        // Stops the build, and says at what.
        return must(/PERMIT_PATH_CONTACT_|Invalid URL/.test((error as Error).message), (error as Error).message);
      }
      must(unfilled(host).every((name) => name.startsWith('PERMIT_PATH_')), 'what is not filled in');
      for (const contact of Object.values(host.contacts)) {
        if (contact === '') continue;
        const { protocol } = new URL(contactLink(contact));
        must(protocol === 'mailto:' || protocol === 'https:', `a contact leads to ${protocol}`);
      }
    },
  }),
  reader({
    name: 'an address that the worker is asked for', from: 'request', runs: 600,
    corpus: TEXTS.flatMap((text) => [text, `nl/${text}`, `nl/check/?${text}`, `nl/check/#${text}`, `${text}/check/`, `//${text}/nl/`]),
    made: fc.tuple(fc.constantFrom('', 'nl/', 'nl/check/', 'ar/', '../', '/', '//', 'v1/', 'nl/embed/', 'https://check.example/permit-path/'), someText).map((parts) => parts.join('')),
    read: (text) => {
      const url = asked(text);
      if (url === undefined) return;
      const found = files.find(url);
      must(found === undefined || kept.has(files.keyOf([found.address, found.revision])), 'only what the build made');
      // A way into the copy by what stands behind `?` or `#` there is not.
      must(found === undefined || found.address === url.split(/[?#]/)[0] || `${url.split(/[?#]/)[0]}/` === found.address, 'by its path alone');
      const page = files.offlinePage(url, 'nl');
      must(['nl', 'ar'].some((id) => page === `${SCOPE}${id}/offline/`), page);
      files.isForOthers(url);
      must(!files.isCheck(url) || url.startsWith(`${SCOPE}nl/check/`) || url.startsWith(`${SCOPE}ar/check/`), 'a check');
    },
  }),
  reader({ name: 'the name of a language', from: 'attribute', corpus: [...TEXTS], made: fc.oneof(someText, fc.constantFrom(...SHORT)), runs: 200, read: (text) => must(!isLanguageId(text) || /^[a-z]{2}$/.test(text), text) }),
];
