/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [number, number, number];

/**
 * Reads an opaque colour.
 * @param value `#rgb`, `#rrggbb` or `rgb(r g b)` in either way of writing; what a browser computes of a name or an `hsl()` is such a value
 * @returns undefined for anything else, and for a colour that lets the page behind it through
 */
export function readColour(value: string): Rgb | undefined {
  const text = value.trim().toLowerCase();
  const [, hex = ''] = /^#([\da-f]{3}|[\da-f]{6})$/.exec(text) ?? [];
  const pairs = hex.length === 3 ? [...hex].map((one) => one + one) : (hex.match(/../g) ?? []);
  const numbers = pairs.length === 3 ? pairs.map((pair) => parseInt(pair, 16)) : /^rgb\((\d{1,3})(?:, ?| )(\d{1,3})(?:, ?| )(\d{1,3})\)$/.exec(text)?.slice(1).map(Number);
  const [red, green, blue] = numbers ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return Math.max(red, green, blue) > 255 ? undefined : [red, green, blue];
}

/** `#rrggbb`. */
export const hexOf = (rgb: Rgb): string => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, 0 to 1. @see WCAG 2.2, definition of relative luminance */
function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21. @see WCAG 2.2, definition of contrast ratio */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
