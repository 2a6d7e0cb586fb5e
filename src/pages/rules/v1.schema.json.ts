import type { APIRoute } from 'astro';
import { schema } from '../../open/schema';

/** What `v1.json` beside it promises, in JSON Schema. */
export const GET: APIRoute = () => Response.json(schema);
