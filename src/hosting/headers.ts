/** What a partner with a content security policy adds to it. @param origin of the site, such as `https://example.org` */
export const policyForPartners = (origin: string): string => `script-src ${origin}; frame-src ${origin}`;
