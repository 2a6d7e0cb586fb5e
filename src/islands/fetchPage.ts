/**
 * Fetches a page of ours, as a document in which nothing runs and nothing loads. The browser parses what it fetched itself: no text
 * becomes markup here, so the policy can forbid that everywhere (`require-trusted-types-for`, src/hosting/headers.ts).
 * @param address of this site. Rejects when it cannot be had
 */
export const fetchPage = (address: string): Promise<Document> => new Promise((resolve, reject) => {
  const request = new XMLHttpRequest();
  request.responseType = 'document';
  request.onload = () => {
    if (request.status === 200 && request.responseXML) resolve(request.responseXML);
    else reject(new Error(String(request.status)));
  };
  request.onerror = () => reject(new Error('Not reached'));
  request.open('GET', address);
  request.send();
});
