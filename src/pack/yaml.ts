import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { Failure, guess, type FailurePlace } from '../model/index.ts';

/** A file as it was handed over. */
export interface PackSource {
  readonly path: string;
  readonly text: string;
}

/** A YAML file that fits its schema. */
export interface YamlFile<Value> {
  readonly value: Value;
  /** Where the value at a path of keys stands; the nearest existing parent for what is not there. */
  placeOf(path: readonly PropertyKey[]): FailurePlace;
}

/** What a value is; the codes of failures begin with it. */
export type Subject = 'pack' | 'config' | 'import';

/** How a value is read. */
export interface ReadOptions {
  /** What the value is; the codes of failures begin with it. By default a pack. */
  readonly subject?: Subject;
  /** Keys that lead to the value, where the file holds others as well. An empty value is an empty map then, as an empty configuration is. */
  readonly within?: readonly string[];
}

/** Aliases in a pack may not multiply its size. */
const maximumAliases = 10;

/** Reads and checks one YAML file; JSON is YAML too. Every fault is a failure with line and column. */
export function readYaml<Value>(
  source: PackSource,
  schema: z.ZodType<Value>,
  { subject = 'pack', within }: ReadOptions = {},
): YamlFile<Value> | Failure[] {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
  const placeOf = (path: readonly PropertyKey[]): FailurePlace =>
    place(source.path, lines, offsetAt(document, [...(within ?? []), ...path]));
  if (document.errors.length > 0) {
    return document.errors.map(
      (error) =>
        new Failure(`${subject}-not-yaml`, `The file is not YAML: ${error.message}`, {
          place: place(source.path, lines, error.pos[0]),
        }),
    );
  }
  let plain: unknown;
  try {
    plain = document.toJS({ maxAliasCount: maximumAliases });
  } catch (error) {
    return [
      new Failure(`${subject}-not-yaml`, `The file cannot be read: ${(error as Error).message}`, {
        place: placeOf([]),
        cause: error,
      }),
    ];
  }
  return checkValue(within ? (memberAt(plain, within) ?? {}) : plain, schema, subject, placeOf);
}

/** Checks a value that a program made. Every fault is a failure at `place`. */
export function checkValue<Value>(
  value: unknown,
  schema: z.ZodType<Value>,
  subject: Subject,
  placeOf: YamlFile<Value>['placeOf'],
): YamlFile<Value> | Failure[] {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, placeOf };
  return result.error.issues.flatMap((issue) => failuresOf(issue, schema, subject, placeOf));
}

function memberAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  );
}

function failuresOf(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  subject: string,
  placeOf: YamlFile<unknown>['placeOf'],
): Failure[] {
  const inner = issue.code === 'invalid_union' ? deepest(issue) : issue;
  const path = inner === issue ? issue.path : [...issue.path, ...inner.path];
  const where = path.length > 0 ? `\`${path.map(String).join('.')}\`: ` : '';
  if (inner.code !== 'unrecognized_keys') {
    return [new Failure(`${subject}-invalid`, `${where}${inner.message}`, { place: placeOf(path) })];
  }
  const known = keysAt(schema, path);
  return inner.keys.map(
    (key) =>
      new Failure(`${subject}-invalid`, `${where}Unknown key \`${key}\``, {
        place: placeOf([...path, key]),
        ...(known.length > 0 && { hint: guess(key, known) }),
      }),
  );
}

/** The keys that a schema knows of the map at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const inner = path.reduce<JsonSchema[]>(
    (branches, key) =>
      branches
        .flatMap(branchesOf)
        .flatMap(({ properties, items }) => (typeof key === 'number' ? items : properties?.[String(key)]) ?? []),
    [z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema],
  );
  return inner.flatMap(branchesOf).flatMap(({ properties = {} }) => Object.keys(properties));
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

function branchesOf(schema: JsonSchema): readonly JsonSchema[] {
  return schema.anyOf ? schema.anyOf.flatMap(branchesOf) : [schema];
}

// Of the branches of a union, the one that got furthest says best what is wrong.
function deepest(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue {
  const issues = issue.errors.map((branch) => branch[0]).filter((first) => first !== undefined);
  issues.sort((left, right) => right.path.length - left.path.length || score(right) - score(left));
  return issues[0] ?? issue;
}

function score(issue: z.core.$ZodIssue): number {
  return issue.code === 'invalid_type' ? 0 : 1;
}

function offsetAt(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(key));
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

function place(path: string, lines: LineCounter, offset: number): FailurePlace {
  const { line, col } = lines.linePos(offset);
  return { path, line: Math.max(1, line), column: Math.max(1, col) };
}
