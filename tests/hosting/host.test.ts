import { describe, expect, it } from 'vitest';
import { readHost, unfilled } from '../../scripts/host.mjs';
import { contactLink, host } from '../../src/hosting/host';

// Who hosts a copy, as the environment of its build says.

const filled = {
  PERMIT_PATH_SITE: 'https://check.invented.org', PERMIT_PATH_HOST_NAME: ' An invented council ', PERMIT_PATH_CONTACT_PARTNERS: 'partners@invented.org',
  PERMIT_PATH_CONTACT_SECURITY: 'https://invented.org/security', PERMIT_PATH_CONTACT_PRIVACY: 'privacy@invented.org',
  PERMIT_PATH_CONTACT_ACCESSIBILITY: 'access@invented.org',
};

describe('without settings', () => {
  it('nothing is made up, and the build names what is missing', () => {
    const nobody = readHost({});
    expect(nobody).toEqual({ site: 'https://permit-path.example', isExample: true, name: '', contacts: { partners: '', security: '', privacy: '', accessibility: '' } });
    expect(unfilled(nobody)).toEqual(Object.keys(filled));
  });
  it('an empty setting is none', () => {
    expect(unfilled(readHost(Object.fromEntries(Object.keys(filled).map((setting) => [setting, ' ']))))).toEqual(Object.keys(filled));
  });
});

describe('with settings', () => {
  it('they are taken, and nothing is missing', () => {
    expect(readHost(filled)).toEqual({
      site: 'https://check.invented.org', isExample: false, name: 'An invented council',
      contacts: { partners: 'partners@invented.org', security: 'https://invented.org/security', privacy: 'privacy@invented.org', accessibility: 'access@invented.org' },
    });
    expect(unfilled(readHost(filled))).toEqual([]);
  });
  it('only what is missing is named', () => {
    expect(unfilled(readHost({ ...filled, PERMIT_PATH_CONTACT_SECURITY: '' }))).toEqual(['PERMIT_PATH_CONTACT_SECURITY']);
  });
  it.each(['http://invented.org', 'javascript:alert(1)', 'partners at invented.org', 'a@b', 'a@b.org">', '+31 20 123'])('a contact that is no contact stops the build: %s', (wrong) => {
    expect(() => readHost({ ...filled, PERMIT_PATH_CONTACT_PRIVACY: wrong })).toThrow('PERMIT_PATH_CONTACT_PRIVACY');
  });
  it('an address stops it that is none', () => {
    expect(() => readHost({ ...filled, PERMIT_PATH_SITE: 'check.invented.org' })).toThrow();
  });
});

it('a page knows them, and links to a contact by its kind', () => {
  expect(host).toEqual(readHost(process.env));
  expect(contactLink('partners@invented.org')).toBe('mailto:partners@invented.org');
  expect(contactLink('https://invented.org/security')).toBe('https://invented.org/security');
});
