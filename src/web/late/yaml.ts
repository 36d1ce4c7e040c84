import type * as Yaml from 'yaml';
import { createLate } from './late.ts';

const late = createLate(() => import('yaml'));

/** Stands in for the function of yaml: until it is loaded, every document is empty. */
export const parseDocument: typeof Yaml.parseDocument = ((source: string, options?: object) =>
  late.get()?.parseDocument(source, options) ?? { contents: null }) as typeof Yaml.parseDocument;

export const isMap: typeof Yaml.isMap = ((node: unknown) => late.get()?.isMap(node) ?? false) as typeof Yaml.isMap;
export const isSeq: typeof Yaml.isSeq = ((node: unknown) => late.get()?.isSeq(node) ?? false) as typeof Yaml.isSeq;
export const isScalar: typeof Yaml.isScalar = ((node: unknown) =>
  late.get()?.isScalar(node) ?? false) as typeof Yaml.isScalar;
