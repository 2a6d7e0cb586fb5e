// The small words of the schema. Objects are left open, for a document of the same version may gain fields; the test closes them.

/** A part of a JSON Schema (2020-12). */
export type Schema = Readonly<Record<string, unknown>>;

/** An object. @param optional the properties that may be left out */
export const object = (properties: Readonly<Record<string, Schema>>, optional: Readonly<Record<string, Schema>> = {}, description?: string): Schema => ({
  type: 'object', ...(description && { description }), properties: { ...properties, ...optional }, required: Object.keys(properties),
});

export const list = (items: Schema, description?: string): Schema => ({ type: 'array', ...(description && { description }), items });
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
export const isTrue: Schema = { const: true };
export const words: Schema = { type: 'string', minLength: 1 };
export const whole: Schema = { type: 'integer' };

/** All of a closed set of names: one that the code gains or loses does not compile. Another name in such a set is another version. */
export const names = <N extends string>(all: { readonly [P in N]: true }, description?: string): Schema => ({ enum: Object.keys(all), ...(description && { description }) });

/** One of several objects, told apart by their `is`. */
export const either = (kinds: Readonly<Record<string, Schema>>, description?: string): Schema => ({ ...(description && { description }), oneOf: Object.values(kinds) });
