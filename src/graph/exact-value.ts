import neo4j from 'neo4j-driver';
import { z } from 'zod';

/*
 * Values of properties as JSON, each kind told apart, so that what is read back is what was there: an integer stays one
 * and 1.0 stays a float. The driver has to be opened with `useBigInt`, which gives integers as bigint.
 */

/** What stands for a value in JSON: text, booleans, safe integers and lists as they are, others under their kind. */
export type ExactJson = string | number | boolean | ExactJson[] | { [kind: string]: string | ExactJson[] };

const { Date: Day, DateTime, Duration, LocalDateTime, LocalTime, Point, Time } = neo4j.types;

/** Kinds that are made of parts: how the driver makes one, and its parts in that order. */
const COMPOSED = {
  date: { type: Day, parts: ['year', 'month', 'day'] },
  localTime: { type: LocalTime, parts: ['hour', 'minute', 'second', 'nanosecond'] },
  time: { type: Time, parts: ['hour', 'minute', 'second', 'nanosecond', 'timeZoneOffsetSeconds'] },
  localDateTime: {
    type: LocalDateTime,
    parts: ['year', 'month', 'day', 'hour', 'minute', 'second', 'nanosecond'],
  },
  dateTime: {
    type: DateTime,
    parts: ['year', 'month', 'day', 'hour', 'minute', 'second', 'nanosecond', 'timeZoneOffsetSeconds', 'timeZoneId'],
  },
  duration: { type: Duration, parts: ['months', 'days', 'seconds', 'nanoseconds'] },
  point: { type: Point, parts: ['srid', 'x', 'y', 'z'] },
} as const;

type Kind = keyof typeof COMPOSED;
const KINDS = Object.keys(COMPOSED) as Kind[];

/** A value as the driver gives it, as JSON. Throws (a fault of ours) for what no property can be. */
export function toExactJson(value: unknown): ExactJson {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : { integer: String(value) };
  }
  if (typeof value === 'number') return { float: Object.is(value, -0) ? '-0' : String(value) };
  if (Array.isArray(value)) return value.map(toExactJson);
  if (value instanceof Int8Array) return { bytes: Buffer.from(value).toString('base64') };
  const kind = KINDS.find((name) => value instanceof COMPOSED[name].type);
  if (!kind) throw new Error(`No property is of the type ${typeof value}.`);
  const fields = value as Record<string, unknown>;
  return { [kind]: COMPOSED[kind].parts.map((part) => toExactJson(fields[part] ?? false)) };
}

const composed = z.union([
  ...KINDS.map((kind) => z.strictObject({ [kind]: z.lazy(() => z.array(exactJson)) })),
  z.strictObject({ integer: z.string().regex(/^-?\d+$/) }),
  z.strictObject({ float: z.string().regex(/^(-?\d+(\.\d+)?(e[+-]?\d+)?|-?Infinity|NaN)$/) }),
  z.strictObject({ bytes: z.base64() }),
]);

/** The JSON of a value, checked. */
export const exactJson: z.ZodType<ExactJson> = z.lazy(() =>
  z.union([z.string(), z.int(), z.boolean(), z.array(exactJson), composed]),
) as z.ZodType<ExactJson>;

/** What the driver takes for the value that is told so. */
export function fromExactJson(json: ExactJson): unknown {
  if (typeof json === 'number') return BigInt(json);
  if (typeof json !== 'object') return json;
  if (Array.isArray(json)) return json.map(fromExactJson);
  const [kind, told] = Object.entries(json)[0]!;
  if (kind === 'integer') return BigInt(told as string);
  if (kind === 'float') return Number(told);
  if (kind === 'bytes') return new Int8Array(Buffer.from(told as string, 'base64'));
  const parts = (told as ExactJson[]).map((part) => (part === false ? undefined : fromExactJson(part)));
  return Reflect.construct(COMPOSED[kind as Kind].type, parts);
}
