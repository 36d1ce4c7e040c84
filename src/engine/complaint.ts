import { nearest, type Finding, type Place } from '../model/index.ts';
import type { Directive, Named } from './directive.ts';
import { hash } from './fingerprint.ts';

/** What can be wrong with a comment to luxlint. They are set like rules: to `off`, `info`, `warning` or `error`. */
export const complaintIds = ['unused-suppression', 'unknown-suppression', 'unexplained-suppression'] as const;

/** A comment, or one name in it, that switches nothing off. */
export function unused(directive: Directive, named?: Named): Finding {
  return complaint('unused-suppression', named ?? written(directive), {
    reason: `This switches nothing off: “${named?.name ?? directive.text}”.`,
    note: 'No such word would be reported there. Remove the comment, or the name from it.',
  });
}

/** A comment, or one name in it, that ends what never began. */
export function unusedEnd(directive: Directive, named?: Named): Finding {
  return complaint('unused-suppression', named ?? written(directive), {
    reason: `This switches nothing on again: “${named?.name ?? directive.text}”.`,
    note: 'Nothing of the kind is switched off above. Remove the comment, or the name from it.',
  });
}

/** A comment that gives no reason. It is not followed. */
export function unexplained(directive: Directive): Finding {
  return complaint('unexplained-suppression', written(directive), {
    reason: `This gives no reason, and so switches nothing off: “${directive.text}”.`,
    note: `Write two hyphens and the reason at its end, such as: luxlint-${directive.command} client -- the title of a film`,
  });
}

/** A comment that says nothing luxlint knows. */
export function unknownCommand(directive: Directive, commands: readonly string[]): Finding {
  const { command, place } = directive;
  const name = `luxlint-${command}`;
  const { offset } = place.start;
  const end = { ...place.start, offset: offset + name.length, column: place.start.column + name.length };
  const known = commands.map((other) => `luxlint-${other}`);
  return unknown({ name, place: { start: place.start, end } }, known, `luxlint knows ${known.join(', ')}.`);
}

/** A name in a comment that is no rule's. */
export function unknownName(named: Named, known: readonly string[]): Finding {
  return unknown(named, known, 'The comment switches nothing off by this name: no rule has it.');
}

function unknown(named: Named, known: readonly string[], note: string): Finding {
  const { name, place } = named;
  const [best] = nearest(name, known);
  return complaint(
    'unknown-suppression',
    named,
    { reason: best === undefined ? `There is no “${name}”.` : `Write “${best}” instead of “${name}”.`, note },
    best === undefined
      ? []
      : [
          {
            text: best,
            when: '',
            safe: false,
            unsafeBecause: 'Only its author knows what was meant.',
            edits: [{ start: place.start.offset, end: place.end.offset, text: best }],
          },
        ],
  );
}

function complaint(
  ruleId: (typeof complaintIds)[number],
  { name: actual, place }: Named,
  words: Pick<Finding, 'reason' | 'note'>,
  suggestions: Finding['suggestions'] = [],
): Finding {
  return {
    ruleId,
    language: 'en',
    status: 'caution',
    severity: 'warning',
    certainty: 'certain',
    place,
    actual,
    expected: suggestions.map(({ text }) => text),
    ...words,
    suggestions,
    fingerprint: hash(`${ruleId} ${actual}`),
  };
}

function written({ text, place }: Directive): { readonly name: string; readonly place: Place } {
  return { name: text, place };
}
