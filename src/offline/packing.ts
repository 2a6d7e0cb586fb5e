/** Says of a copy that its body is packed. Ours alone: a browser unpacks what a host has packed. */
const PACKED = 'x-packed';

const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A new answer with other headers: one that a redirect led to may not stand in for a page. */
const answer = (body: BodyInit | null, { headers }: Response, change: (headers: Headers) => void): Response => {
  const changed = new Headers(headers);
  change(changed);
  return new Response(body, { headers: changed });
};

/**
 * Makes the copy of a file that is kept: packed, for a page is four times as large without.
 * @param revision how the SHA-256 of the file begins
 * @returns null for anything but that very file: half a download, the page of a login to a network, a newer version
 */
export async function pack(response: Response, revision: string): Promise<Response | null> {
  if (!response.ok) return null;
  const bytes = await response.arrayBuffer();
  if (!hex(await crypto.subtle.digest('SHA-256', bytes)).startsWith(revision)) return null;
  const packs = typeof CompressionStream !== 'undefined';
  const body = packs ? await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer() : bytes;
  return answer(body, response, (headers) => {
    headers.delete('content-encoding');
    headers.delete('content-length');
    if (packs) headers.set(PACKED, 'gzip');
  });
}

/** The file as it was, of its copy. */
export function unpack(copy: Response): Response {
  if (!copy.body || !copy.headers.has(PACKED)) return copy;
  return answer(copy.body.pipeThrough(new DecompressionStream('gzip')), copy, (headers) => headers.delete(PACKED));
}
