import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { changesFeed } from '../../src/components/changesFeed';
import { addDays } from '../../src/law/days';
import { pathwayIds } from '../../src/law/pathway';
import { sources } from '../../src/law/sources';
import { topicIds } from '../../src/law/topic';
import { turningDays } from '../../src/law/turningDays';
import { key } from '../../src/text/keys';
import { languageIds, languages } from '../../src/text/languages';
import { plain } from '../../src/text/parts';
import { translator } from '../../src/text/translate';

// The feed of changes as a program reads it, by RFC 4287. An XML parser that takes no fault.

const ATOM = 'http://www.w3.org/2005/Atom';
const parse = (text: string): Document =>
  new DOMParser({ onError: (level, message) => { throw new Error(`${level}: ${message}`); } }).parseFromString(text, 'application/xml');
const all = (within: Document | Element, name: string): Element[] => [...within.getElementsByTagNameNS(ATOM, name)];
const one = (within: Document | Element, name: string): string => all(within, name)[0]?.textContent ?? '';
const contentOf = (entry: Element) => parse(one(entry, 'content'));

it('a fault in the XML is seen', () => {
  expect(() => parse(changesFeed('nl').replace('</feed>', '</fed>'))).toThrow();
});

describe.each(languageIds)('%s', (language) => {
  const feed = parse(changesFeed(language));
  const entries = all(feed, 'entry');
  const address = `https://permit-path.example/${language}/`;

  it('says what it is, by whom, since when and where', () => {
    expect(feed.documentElement?.namespaceURI).toBe(ATOM);
    expect(one(feed, 'id')).toBe(`${address}changes.atom`);
    expect(one(feed, 'title')).toContain('Permit Path');
    expect(one(all(feed, 'author')[0] as Element, 'name')).toBe('Permit Path');
    expect(one(feed, 'updated')).toBe(one(entries[0] as Element, 'updated'));
    const links = all(feed, 'link').filter(({ parentNode }) => parentNode === feed.documentElement).map((link) => [link.getAttribute('rel'), link.getAttribute('href')]);
    expect(links).toEqual([['alternate', `${address}change/`], ['self', `${address}changes.atom`]]);
  });

  it('has an entry for each turning day of the rules, and no other', () => {
    expect(entries.map((entry) => one(entry, 'id'))).toEqual(turningDays().map(({ day }) => `${address}changes.atom#${day}`));
    expect(entries.map((entry) => one(entry, 'updated'))).toEqual(turningDays().map(({ day }) => `${day < sources.S0.read ? day : sources.S0.read}T12:00:00.000Z`));
    for (const entry of entries) expect(all(entry, 'link')[0]?.getAttribute('href')).toMatch(new RegExp(`^${address}(change|routes)/$`));
  });

  it('names in each entry what that day concerns, in the words of the language, with links to pages that exist', () => {
    const t = translator(language);
    const name = (id: string) => plain(t(pathwayIds.some((one) => one === id) ? key.pathway(id as (typeof pathwayIds)[number], 'name') : key.topic(id as (typeof topicIds)[number], 'name')), languages[language].dir);
    turningDays().forEach(({ begins, ends, pathways, topics }, at) => {
      const content = contentOf(entries[at] as Element);
      const links = [...content.getElementsByTagName('a')].filter((link) => !link.getAttribute('href')?.endsWith('/change/'));
      expect(links.map((link) => link.getAttribute('href'))).toEqual([...[...begins, ...ends, ...pathways].map((id) => `${address}routes/${id}/`), ...topics.map((id) => `${address}topics/${id}/`)]);
      expect(links.map((link) => link.textContent)).toEqual([...begins, ...ends, ...pathways, ...topics].map(name));
      expect(content.documentElement?.getAttribute('dir')).toBe(languages[language].dir);
      expect(content.documentElement?.textContent).not.toMatch(/\{\{|undefined|<|bdi/);
    });
  });
});

it('tells a day that has yet to come as of the day on which we read of it: no program shows what is dated ahead', () => {
  const ahead = addDays(sources.S0.read, 100);
  const feed = parse(changesFeed('en', [{ day: ahead, begins: [], ends: [], pathways: ['get-help'], topics: [] }]));
  expect(one(all(feed, 'entry')[0] as Element, 'updated')).toBe(`${sources.S0.read}T12:00:00.000Z`);
  expect(one(all(feed, 'entry')[0] as Element, 'id')).toMatch(new RegExp(`#${ahead}$`));
});
