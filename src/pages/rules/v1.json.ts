import type { APIRoute } from 'astro';
import { build } from '../../hosting/build';
import { openRules } from '../../open/document';

/** The law of the check as data, for other programs (docs/rules.md). */
export const GET: APIRoute = () => Response.json(openRules(build));
