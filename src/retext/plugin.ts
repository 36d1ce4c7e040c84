import type { Plugin, Processor } from 'unified';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { createEngine, type Engine } from '../engine/index.ts';
import { Failure, type Document, type Finding, type Pack } from '../model/index.ts';
import { report, type PlacedFinding } from './message.ts';
import type { LuxlintOptions } from './options.ts';
import { isTree, type Tree } from './tree.ts';

declare module 'unified' {
  interface Data {
    /** What plugins of luxlint know of each other. */
    luxlint?: Shared;
  }
}

/** What plugins of one processor share. */
interface Shared {
  /** Packs of presets, by language. */
  readonly packs: Record<string, Pack>;
  /** The kinds of tree for which there is a plugin. */
  readonly trees: { [kind in Tree]?: true };
}

/** What a tree holds to be checked, and where its places stand in the file. */
export interface TreeReading {
  readonly document: Document;
  place(finding: Finding): PlacedFinding;
}

/** A plugin that checks trees of one kind. */
export type LuxlintPlugin<AnyTree extends Node> = (
  this: Processor,
  options?: Readonly<LuxlintOptions> | null,
) => (tree: AnyTree, file: VFile) => void;

/** Makes a plugin for trees of one kind, which `read` reads. */
export function createPlugin<AnyTree extends Node>(
  kind: Tree,
  read: (tree: AnyTree, file: VFile) => TreeReading,
): LuxlintPlugin<AnyTree> {
  return function luxlint(options) {
    const settings = options ?? {};
    const shared = sharedIn(this);
    shared.trees[kind] = true;
    let engine: Engine | undefined;
    return (tree, file) => {
      if (!isTree(kind, tree)) return leave(kind, tree, shared);
      // Made here and not before: presets that are used after this plugin bring packs too.
      engine ??= createEngine(packsOf(shared, settings), settings);
      const { document, place } = read(tree, file);
      report(engine.lint(document).findings.map(place), file, settings);
    };
  };
}

/** Makes a plugin that brings a pack for all plugins of luxlint in the same processor. */
export function bringPack(pack: Pack): Plugin {
  return function luxlintPack(this: Processor) {
    sharedIn(this).packs[pack.language] = pack;
  };
}

function sharedIn(processor: Processor): Shared {
  const data = processor.data();
  return (data.luxlint ??= { packs: {}, trees: {} });
}

function packsOf(shared: Shared, { packs = [] }: LuxlintOptions): Pack[] {
  const byLanguage = new Map(Object.entries(shared.packs));
  for (const pack of packs) byLanguage.set(pack.language, pack);
  if (byLanguage.size > 0) return [...byLanguage.values()];
  throw new Failure('packs-missing', 'luxlint has no rules to check with', {
    hint: 'Use a preset of `luxlint/presets`, or name packs such as `luxlint/rules/en` in the option `packs`',
  });
}

/** Leaves a tree to the plugin that checks its kind. Throws where there is none: a text must not pass for checked. */
function leave(kind: Tree, tree: Node, { trees }: Shared): void {
  const others = (Object.keys(trees) as Tree[]).filter((other) => other !== kind);
  if (others.some((other) => isTree(other, tree))) return;
  throw new Failure('tree-unexpected', `The plugin for ${kind} trees was given a tree of another kind`, {
    hint: 'remarkLuxlint checks mdast, rehypeLuxlint hast, retextLuxlint nlcst',
  });
}
