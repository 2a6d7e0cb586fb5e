/** Long enough for a slow phone to have read the file. */
const READ_AFTER = 60_000;

/** Hands a file to the browser, as a press on a link would. It is made here and goes through no network. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_AFTER);
}
