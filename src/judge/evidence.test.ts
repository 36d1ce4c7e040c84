import { describe } from 'vitest';
import { judged } from '../develop/judged.ts';

const unseen = 'fine: adult “no sign of child”';

describe('a sentence speaks for words', () => {
  judged([
    ['A girl met a sex tourist.', 'use, clause girl'],
    ['A girl was there; a sex tourist came.', 'use, sentence girl'],
    ['A sex tourist; a boy, a girl.', 'use, sentence boy'],
    ['A girl – a sex tourist – a boy sang.', 'use, sentence girl'],
    ['A boy – a girl and a sex tourist.', 'use, clause girl'],
    ['The girl sings. A sex tourist came.', 'use, before girl'],
    ['A sex tourist came. The girl sings.', 'use, after girl'],
  ]);
});

describe('further off, three sentences of a paragraph do', () => {
  judged([
    ['The girl sings. It rains. A sex tourist came.', 'use, paragraph girl'],
    ['The girl sings. It rains. It snows. A sex tourist came.', 'use, paragraph girl'],
    ['The girl sings. It rains. It snows. It hails. A sex tourist came.', unseen],
    ['A sex tourist came. It rains. The girl sings.', 'use, paragraph girl'],
    ['A sex tourist came. It rains. It snows. The girl sings.', 'use, paragraph girl'],
    ['A sex tourist came. It rains. It snows. It hails. The girl sings.', unseen],
  ]);
});

describe('of several signs the nearest decides', () => {
  judged([
    ['The girl sings. A boy met a sex tourist.', 'use, clause boy'],
    ['A girl and a boy saw a sex tourist.', 'use, clause boy'],
    ['A sex tourist saw a boy and a girl.', 'use, clause boy'],
    ['The girl, sex tourist, boy.', 'use, clause girl'],
    ['| Who | Who | What |\n| --- | --- | --- |\n| boy | girl | a sex tourist |', 'use, row boy'],
    ['| Who | What |\n| --- | --- |\n| girl | The boy sings. A sex tourist came. |', 'use, before boy'],
  ]);
});

describe('a word is no sign for itself, what is written with it is', () => {
  judged([
    ['A girl hunter came.', 'use, clause girl'],
    ['A man hunter came.', 'fine: adult “man”, clause man'],
    ['The tour for girl', 'use, clause girl'],
    ['The tour for man', 'fine: adult “man”, clause man'],
    ['A dolly came.', unseen],
    ['A little doll came.', unseen],
  ]);
});

describe('what stands around a paragraph speaks for it', () => {
  judged([
    ['The girl sings.\n\nA sex tourist came.', 'use, neighbour girl'],
    ['The girl sings.\n\nIt rains.\n\nA sex tourist came.', unseen],
    ['A sex tourist came.\n\nThe girl sings.', unseen],
    ['A sex tourist came:\n\nThe girl sings.', 'use, after girl'],
    ['# The girl\n\nIt rains.\n\nA sex tourist came.', 'use, heading girl'],
    ['# Girl\n\nA sex tourist came.', 'use, heading Girl'],
    ['# Girl\n\n## A sex tourist', 'use, heading Girl'],
    ['# A sex tourist\n\nThe girl sings.', 'use, after girl'],
    ['# A sex tourist\n\nIt rains.\n\nThe girl sings.', unseen],
    ['# Lamps\n\nThe girl sings.\n\n# More\n\nA sex tourist came.', unseen],
  ]);
});

describe('a bold lead-in begins something new, a bold number does not', () => {
  judged([
    ['The girl sings.\n\n**Fee** A sex tourist came.', unseen],
    ['The girl sings.\n\n**12.** A sex tourist came.', 'use, neighbour girl'],
    ['The girl sings.\n\n**At 12** A sex tourist came.', 'use, neighbour girl'],
    ['The girl sings.\n\n**A sex tourist came.**', 'use, neighbour girl'],
    ['The girl sings.\n\nThe **fees** a sex tourist pays.', 'use, neighbour girl'],
    ['The girl sings.\n\n*Fees.* A sex tourist came.', 'use, neighbour girl'],
    ['- **Fees.** a sex tourist\n- one girl', unseen],
    ['The girl:\n\n- **Fees.** a sex tourist\n- one lamp', 'use, introduction girl'],
  ]);
});

describe('in a paragraph of many pages, too, what is set as code speaks for nobody, and all else does', () => {
  const [code, prose] = [`The keys \`${'lamp '.repeat(2000)}\`.`, 'It rains. '.repeat(1000)];
  judged([
    [`${code} ${prose} The girl sings. A sex tourist came.`, 'use, before girl'],
    [`${prose} ${prose} \`girl\` A sex tourist came.`, unseen],
  ]);
});

describe('a list is read with what introduces it', () => {
  judged([
    ['The girl writes:\n\n- one lamp\n- a sex tourist', 'use, introduction girl'],
    ['- one girl\n- a sex tourist', 'use, paragraph girl'],
    ['- a sex tourist\n- one lamp\n- one girl', 'use, paragraph girl'],
    [`The girl writes:\n\n${'- lamp\n'.repeat(60)}- a sex tourist`, 'use, introduction girl'],
    [`- one girl\n${'- lamp\n'.repeat(38)}- a sex tourist`, 'use, paragraph girl'],
    [`- one girl\n${'- lamp\n'.repeat(39)}- a sex tourist`, unseen],
    [`- a sex tourist\n${'- lamp\n'.repeat(38)}- one girl`, 'use, paragraph girl'],
    [`- a sex tourist\n${'- lamp\n'.repeat(39)}- one girl`, unseen],
  ]);
});

describe('a table cell is read with its row, its table and the headings of the columns', () => {
  const head = '| Who | What |\n| --- | --- |\n';
  judged([
    [`${head}| girl | a sex tourist |`, 'use, row girl'],
    ['| Girl | Lamp |\n| --- | --- |\n| one | a sex tourist |', 'use, row Girl'],
    [`${head}| girl | lamp |\n| lamp | a sex tourist |`, 'use, paragraph girl'],
    [`The girl reads.\n\n${head}| one | lamp |\n| lamp | a sex tourist |`, 'use, neighbour girl'],
    [`${head}| lamp | a sex tourist |\n\nA girl sings.`, unseen],
    [`| What | Girl |\n| --- | --- |\n${'| one | lamp |\n'.repeat(50)}| a sex tourist | lamp |`, 'use, row Girl'],
    [`The girl sings.\n\n${head}${'| one | lamp |\n'.repeat(50)}| a sex tourist | lamp |`, 'use, neighbour girl'],
    [`${head}| girl | lamp |\n${'| one | lamp |\n'.repeat(50)}| a sex tourist | lamp |`, unseen],
  ]);
});

describe('code and addresses speak of nobody', () => {
  judged([
    ['`girl` A sex tourist came.', unseen],
    ['See www.girl.org for a sex tourist.', unseen],
    ['A sex tourist wrote to girl@example.org and left.', unseen],
    ['```\ngirl\n```\n\nA sex tourist came.', unseen],
    ['<!-- girl -->\n\nA sex tourist came.', unseen],
    ['A [sex tourist](https://girl.org/) came.', unseen],
  ]);
});
