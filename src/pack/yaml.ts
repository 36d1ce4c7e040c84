import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { Failure, type FailurePlace } from '../model/index.ts';

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

/** Aliases in a pack may not multiply its size. */
const maximumAliases = 10;

/** Reads and checks one YAML file. Every fault is a failure with line and column. */
export function readYaml<Value>(source: PackSource, schema: z.ZodType<Value>): YamlFile<Value> | Failure[] {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
  const placeOf = (path: readonly PropertyKey[]): FailurePlace => place(source.path, lines, offsetAt(document, path));
  if (document.errors.length > 0) {
    return document.errors.map(
      (error) =>
        new Failure('pack-not-yaml', `The file is not YAML: ${error.message}`, {
          place: place(source.path, lines, error.pos[0]),
        }),
    );
  }
  let plain: unknown;
  try {
    plain = document.toJS({ maxAliasCount: maximumAliases });
  } catch (error) {
    return [
      new Failure('pack-not-yaml', `The file cannot be read: ${(error as Error).message}`, {
        place: placeOf([]),
        cause: error,
      }),
    ];
  }
  const result = schema.safeParse(plain);
  if (result.success) return { value: result.data, placeOf };
  return result.error.issues.map(
    (issue) => new Failure('pack-invalid', sentence(issue), { place: placeOf(pathOf(issue)) }),
  );
}

function sentence(issue: z.core.$ZodIssue): string {
  const inner = issue.code === 'invalid_union' ? deepest(issue) : issue;
  const where = inner === issue ? issue.path : [...issue.path, ...inner.path];
  return `${where.length > 0 ? `\`${where.map(String).join('.')}\`: ` : ''}${inner.message}`;
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

function pathOf(issue: z.core.$ZodIssue): PropertyKey[] {
  if (issue.code === 'unrecognized_keys') return [...issue.path, issue.keys[0] ?? ''];
  if (issue.code === 'invalid_union') {
    const inner = deepest(issue);
    return inner === issue ? issue.path : [...issue.path, ...pathOf(inner)];
  }
  return issue.path;
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
