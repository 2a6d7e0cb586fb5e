import type { APIRoute } from 'astro';
import { build } from '../hosting/build';

/** What somebody needs to make this build again: `npm run reproduce`. */
export const GET: APIRoute = () => new Response(`${JSON.stringify(build, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
