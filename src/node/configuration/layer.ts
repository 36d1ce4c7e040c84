import type { FailurePlace } from '../../model/index.ts';
import type { SettingsPart } from './schema.ts';

/** Settings that stand together in one place, and the files that they are for. */
export interface Layer {
  readonly settings: SettingsPart;
  /** Whether the settings are for a file (absolute). */
  isFor(file: string): boolean;
  /** Where the value at a path of keys was written. */
  originOf(path: readonly PropertyKey[]): Origin;
}

/** Where a value comes from: a place in a file, or something to name it by, such as a flag. */
export interface Origin extends FailurePlace {
  readonly name?: string;
}

/** All that a configuration file comes to, with what it builds on. */
export interface Layers {
  /** Later ones go before earlier ones. */
  readonly layers: readonly Layer[];
  /** Where it is written that a file (absolute) is left out; `undefined` where it is not. */
  ignores(file: string): Origin | undefined;
  /** All files that were read for it, absolute. */
  readonly files: readonly string[];
}

/** The members of an object that have a value. */
export function definedOf<Value extends object>(value: { [Key in keyof Value]: Value[Key] | undefined }): Value {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Value;
}
