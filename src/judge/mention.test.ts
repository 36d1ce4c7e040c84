import { describe } from 'vitest';
import { judged } from '../develop/judged.ts';

describe('a word that stands alone in quotation marks is mentioned', () => {
  judged([
    ['He met a “child prostitute” there.', 'fine: mention ““child prostitute””'],
    ['He met “a child prostitute” there.', 'fine: mention ““a child prostitute””'],
    ['He met the “child prostitute’s” friend.', 'fine: mention ““child prostitute’s””'],
    ['He said “that ‘child prostitute’ is gone”.', 'fine: mention “‘child prostitute’”'],
    ['He met “a very young child prostitute” there.', 'note: quotation ““a very young child prostitute””'],
    ['He met “a child prostitute there” once.', 'note: quotation ““a child prostitute there””'],
  ]);
});

describe('a word that is asked about is mentioned', () => {
  judged([
    ['Child prostitute? Nobody says so.', 'fine: mention “Child prostitute?”'],
    ['It rains. A child prostitute? Nobody says so.', 'fine: mention “child prostitute?”'],
    ['It rains. Another child prostitute? Nobody says so.', 'use'],
    ['It rains, child prostitute? Nobody says so.', 'use'],
    ['1) Child prostitute ? Nobody says so.', 'fine: mention “Child prostitute ?”'],
    ['¿Child prostitute? Nobody says so.', 'fine: mention “Child prostitute?”'],
    ['Child prostitutes came?', 'use'],
  ]);
});

describe('a word that is struck out or spoken of is mentioned', () => {
  judged([
    ['~~child prostitute~~ came.', 'fine: mention “child prostitute”'],
    ['A ~~lamp~~ child prostitute came.', 'use'],
    ['A **child prostitute** came.', 'use'],
    ['A so-called child prostitute came.', 'note: mention “so-called child prostitute”'],
    ['The term child prostitute misleads.', 'fine: mention “The term child prostitute”'],
    ['The term\nchild prostitute misleads.', 'fine: mention “The term child prostitute”'],
    ['There is no such thing as a child prostitute.', 'fine: mention “no such thing as a child prostitute”'],
  ]);
});

describe('words behind a lead-in are mentioned', () => {
  judged([
    ['Avoid: child prostitute, sex tourist.', 'fine: mention “Avoid”', 'fine: mention “Avoid”'],
    ['Avoid – child prostitute.', 'fine: mention “Avoid”'],
    ['Avoid: this. A child prostitute came.', 'use'],
    ['Avoid the child prostitute.', 'use'],
    ['A child prostitute came: avoid.', 'use'],
    ['**Words to avoid.** “a poor young child prostitute” and more.', 'fine: mention “Words to avoid”'],
    ['**Words to avoid.** Child prostitute and more.', 'use'],
    ['Words to avoid. “A poor young child prostitute” and more.', 'note: quotation ““A poor young child prostitute””'],
  ]);
});

describe('a list under its heading is one of words', () => {
  judged([
    ['# Words to avoid\n\n- child prostitute', 'fine: mention “Words to avoid”'],
    ['Avoid\n\n- child prostitute', 'fine: mention “Avoid”'],
    ['Avoid this one now\n\n- child prostitute', 'fine: mention “Avoid”'],
    ['Avoid this one and that\n\n- child prostitute', 'use'],
    ['Please keep to the words to avoid:\n\n- child prostitute', 'fine: mention “words to avoid”'],
    ['Please keep to the words to avoid.\n\n- child prostitute', 'use'],
    ['Please avoid all this now:\n\n- child prostitute', 'use'],
    ['# Please keep to the words to avoid\n\n- child prostitute', 'fine: mention “words to avoid”'],
    ['# Please avoid all of this now\n\n- child prostitute', 'use'],
    ['It rains.\n\n- child prostitute', 'use'],
  ]);
});

describe('so is what is set off in a paragraph under such a heading', () => {
  judged([
    ['# Words to avoid\n\nA *child prostitute* came.', 'fine: mention “Words to avoid”'],
    ['# Words to avoid\n\nA **child prostitute** came.', 'fine: mention “Words to avoid”'],
    ['# Words to avoid\n\nA “young and poor child prostitute” came.', 'fine: mention “Words to avoid”'],
    ['# Words to avoid\n\nA child prostitute came.', 'use'],
    ['# Words to avoid\n\nA *lamp* and a child prostitute came.', 'use'],
    ['# Words to avoid\n\nIt rains.\n\nA *child prostitute* came.', 'use'],
  ]);
});

describe('a table under such a heading is one of words', () => {
  judged([
    ['| Avoid | Use |\n| --- | --- |\n| child prostitute | lamp |', 'fine: mention “Avoid”'],
    ['| Use | Avoid |\n| --- | --- |\n| child prostitute | lamp |', 'use'],
    ['| Avoid | child prostitute |\n| --- | --- |\n| one | lamp |', 'use'],
    ['| One | Two |\n| --- | --- |\n| lamp | avoid |\n| one | child prostitute |', 'use'],
    ['Words to avoid:\n\n| One | Two |\n| --- | --- |\n| child prostitute | lamp |', 'fine: mention “Words to avoid”'],
  ]);
});

describe('a table that sets wordings beside words is a glossary', () => {
  judged([
    ['| One | Two |\n| --- | --- |\n| child prostitute | exploited child |', 'fine: mention “exploited child”'],
    [
      '| One | Two |\n| --- | --- |\n| child prostitute | one exploited child in a lamp shop |',
      'fine: mention “exploited child”',
    ],
    [
      '| One | Two |\n| --- | --- |\n| child prostitute | lamp |\n| exploited child | lamp |',
      'fine: mention “exploited child”',
    ],
    ['| One | Two |\n| --- | --- |\n| child prostitute | lamp |\n| one exploited child in a lamp shop | lamp |', 'use'],
    ['| One | Exploited child |\n| --- | --- |\n| child prostitute | lamp |', 'use'],
    ['| One | Two |\n| --- | --- |\n| the child prostitute and an exploited child | lamp |', 'use'],
    [
      '| One | Two |\n| --- | --- |\n| child prostitute | a big travelling offender |',
      'fine: mention “travelling offender”',
    ],
    ['| One | Two |\n| --- | --- |\n| child prostitute | a tall travelling offender |', 'use'],
    [
      '| One | Two |\n| --- | --- |\n| child prostitute | lamp |\n| lamp | travelling offender |',
      'fine: mention “travelling offender”',
    ],
    ['| One | Two |\n| --- | --- |\n| child prostitute | lamp |\n| travelling offender | lamp |', 'use'],
  ]);
});
