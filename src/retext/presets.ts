/** Presets of luxlint for unified: plugins together with the packs that they check with. */
import type { Preset } from 'unified';
import english from 'luxlint/rules/en';
import french from 'luxlint/rules/fr';
import type { Pack } from '../model/index.ts';
import { rehypeLuxlint, remarkLuxlint, retextLuxlint } from './index.ts';
import { bringPack } from './plugin.ts';

/**
 * Checks English. Fits any pipeline: the plugin for the tree at hand does the work.
 *
 * ```ts
 * const file = await unified().use(remarkParse).use(presetEnglish).use(remarkStringify).process(markdown);
 * ```
 *
 * Presets can be used together, and a plugin used after one adds options: `.use(presetEnglish).use(remarkLuxlint, { notes: true })`.
 */
export const presetEnglish: Preset = presetOf(english);

/** Checks French. Otherwise the same as {@link presetEnglish}. */
export const presetFrench: Preset = presetOf(french);

/** Checks all languages that luxlint has packs for, each block in its own language. */
export const presetRecommended: Preset = presetOf(english, french);

function presetOf(...packs: readonly Pack[]): Preset {
  return { plugins: [...packs.map(bringPack), remarkLuxlint, rehypeLuxlint, retextLuxlint] };
}
