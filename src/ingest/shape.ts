import { z } from 'zod';
import { didYouMean } from './nearest.ts';
import type { Refusals } from './refusal.ts';
import type { Path, YamlFile } from './yaml.ts';

/** A file whose content has the form of its kind. */
export interface Shaped<Content> {
  content: Content;
  /** Parts without that form were left out of `content`: they are refused already, and what is missing may be there. */
  partial: boolean;
}

/**
 * The content of a file in the form of its kind. What has not that form is refused, each key and value at its place; it
 * is then left out, so that the rest can be checked in the same run. null: nothing is left to check.
 */
export function shape<Content>(file: YamlFile, format: z.ZodType<Content>, refusals: Refusals): Shaped<Content> | null {
  const whole = format.safeParse(file.value(), { reportInput: true, error: explain });
  if (whole.success) return { content: whole.data, partial: false };

  const faults = whole.error.issues.flatMap((issue) => faultsOf(issue));
  for (const { path, of, message } of faults) refusals.add(file.place(path, of), message);
  if (!leaveOut(faults, file)) return null;
  const rest = format.safeParse(file.value());
  return rest.success ? { content: rest.data, partial: true } : null;
}

interface Fault {
  path: Path;
  of: 'key' | 'value';
  message: string;
}

/** One fault for each unknown key, and of a union those of the form that was meant. */
function faultsOf(issue: z.core.$ZodIssue, within: Path = []): Fault[] {
  const path = [...within, ...(issue.path as Path)];
  if (issue.code === 'unrecognized_keys') {
    const messages = issue.message.split('\n');
    return issue.keys.map((key, i) => ({ path: [...path, key], of: 'key', message: messages[i]! }));
  }
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((branch) => !branch.some(isOfAnotherType));
    if (meant) return meant.flatMap((inner) => faultsOf(inner, path));
  }
  return [{ path, of: 'value', message: issue.message }];
}

const isOfAnotherType = (issue: z.core.$ZodIssue): boolean => issue.code === 'invalid_type' && issue.path.length === 0;

/** Takes the faulty parts out, the last first, as the paths of the others then stay right; false if it cannot. */
function leaveOut(faults: Fault[], file: YamlFile): boolean {
  const paths = faults.map(({ path, of }) => (of === 'key' ? path : partOf(path)));
  if (paths.some((path) => path === null)) return false;
  const distinct = [...new Map((paths as Path[]).map((path) => [JSON.stringify(path), path])).values()];
  return distinct.sort(lastFirst).every((path) => file.drop(path));
}

/** The smallest part that can be missing: an item of a list at the root or of a meeting, else a field near the root. */
function partOf(path: Path): Path | null {
  if (path[0] === 'meetings' && typeof path[3] === 'number') return path.slice(0, 4);
  if (path[0] === 'document' || typeof path[1] === 'number') return path.length < 2 ? null : path.slice(0, 2);
  return path.length === 0 ? null : path.slice(0, 1);
}

function lastFirst(one: Path, other: Path): number {
  for (let i = 0; i < Math.min(one.length, other.length); i++) {
    const [a, b] = [one[i]!, other[i]!];
    if (a !== b) return typeof a === 'number' && typeof b === 'number' ? b - a : String(a) < String(b) ? 1 : -1;
  }
  return other.length - one.length;
}

/** The sentence for what the schemas find: what is wrong, and what would be right, by the description of the field. */
function explain(issue: z.core.$ZodRawIssue): string {
  const schema = issue.schema ?? (issue.inst as z.core.$ZodType | undefined);
  const right = (schema && z.globalRegistry.get(schema)?.description) ?? '';
  const name = issue.path?.findLast((step) => typeof step === 'string');
  const field = name === undefined ? 'This' : `“${String(name)}”`;
  const { input } = issue;

  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys((schema as z.ZodObject).def.shape);
    return issue.keys
      .map((key) => `Unknown key “${key}”.${didYouMean(key, known) || ` Known here: ${known.join(', ')}.`}`)
      .join('\n');
  }
  if (input === undefined) return sentence(`${field} is missing.`, right);
  if (input === null && name === undefined) return sentence('The file is empty.', right);
  if (input === null) return sentence(`${field} is empty: give it a value or leave it out.`, right);
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    if (typeof input === 'object') return sentence(`${field} must be one of: ${values.join(', ')}.`, right);
    return sentence(
      `“${String(input)}” is not one of: ${values.join(', ')}.${didYouMean(String(input), values)}`,
      right,
    );
  }
  if (issue.code === 'too_small' && typeof input !== 'number') return sentence(`${field} is empty.`, right);
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof input !== 'object') {
    return sentence(`${field} must be text: put ${String(input)} in quotation marks.`, right);
  }
  if (issue.code === 'invalid_type')
    return sentence(`${field} must be ${FORMS[issue.expected] ?? issue.expected}.`, right);
  return sentence(`${field} is not right here.`, right);
}

const FORMS: Record<string, string> = {
  string: 'text',
  object: 'a mapping (key: value)',
  array: 'a list',
  int: 'a whole number',
  number: 'a whole number',
};

const sentence = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');
