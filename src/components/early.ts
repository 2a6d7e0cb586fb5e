import { createHash } from 'node:crypto';

/**
 * The first script of the check. Holds a form that is sent before the check has started, and marks it for the check to take over.
 * Until a kept or linked place is read, the first question is not shown: nobody should answer it by mistake.
 */
export const early = `document.addEventListener("submit",function(e){e.preventDefault();e.target.setAttribute("data-held","")},true);if(location.hash)document.documentElement.setAttribute("data-resuming","")`;

/** Its hash for the page's policy; a page gives it before its head is written. */
export const earlyHash = `sha256-${createHash('sha256').update(early).digest('base64')}` as const;
