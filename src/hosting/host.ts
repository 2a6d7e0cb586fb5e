/** Who keeps this copy of the site. Empty where they did not fill it in (README, Settings for a build). */
export interface Host {
  /** Where the site stands, without the folder. */
  readonly site: string;
  /** Nobody said where: the address leads nowhere. */
  readonly isExample: boolean;
  readonly name: string;
  /** Each an e-mail address, or the address of a page over https. */
  readonly contacts: Readonly<Record<'partners' | 'security' | 'privacy' | 'accessibility', string>>;
}

/** Of this build; read by `scripts/host.mjs`. */
export const host = JSON.parse(import.meta.env.HOST) as Host;

/** The address that a link to a contact has. */
export const contactLink = (contact: string): string => (contact.startsWith('https://') ? contact : `mailto:${contact}`);
