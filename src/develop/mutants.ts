import ts from 'typescript';

/** A small change of a module that some test should notice. */
export interface Mutant {
  /** What was changed to what, in one line. */
  readonly description: string;
  /** The changed module. */
  readonly code: string;
}

/** All mutants of a compiled module, one change each: of conditions, operators, numbers, texts, patterns, truth values, results and calls of list methods. */
export function mutantsOf(code: string): Mutant[] {
  const file = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  visit(file);
  return mutants;

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    for (const text of replacements(node, file)) mutants.push(mutantOf(node, text));
    ts.forEachChild(node, visit);
  }

  function mutantOf(node: ts.Node, text: string): Mutant {
    const [start, end] = [node.getStart(file), node.getEnd()];
    const { line } = file.getLineAndCharacterOfPosition(start);
    const before = code.slice(start, end).replace(/\s+/g, ' ');
    const after = text.replace(/\s+/g, ' ');
    return {
      description: `${line + 1}: ${shortened(before)} → ${shortened(after)}`,
      code: code.slice(0, start) + text + code.slice(end),
    };
  }
}

/** What may stand in place of a node. */
function replacements(node: ts.Node, file: ts.SourceFile): string[] {
  const text = node.getText(file);
  if (ts.isIfStatement(node)) return conditions(node.expression, node, file);
  if (ts.isConditionalExpression(node)) return conditions(node.condition, node, file);
  if (ts.isBinaryExpression(node)) return operators(node, file);
  if (ts.isNumericLiteral(node)) return [`${Number(node.text) + 1}`];
  if (ts.isStringLiteral(node) && !ts.isPropertyAssignment(node.parent)) return ["'mutant'"];
  if (ts.isRegularExpressionLiteral(node)) return [`/(?!)/${/[a-z]*$/.exec(text)![0]}`];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  if (ts.isPrefixUnaryExpression(node) && text.startsWith('!')) return [node.operand.getText(file)];
  if (ts.isReturnStatement(node) && node.expression && node.expression.getText(file) !== 'undefined')
    return ['return undefined;'];
  return ts.isCallExpression(node) ? methods(node, file) : [];
}

function conditions(condition: ts.Expression, whole: ts.Node, file: ts.SourceFile): string[] {
  const from = condition.getStart(file) - whole.getStart(file);
  const text = whole.getText(file);
  const behind = text.slice(from + condition.getText(file).length);
  return ['true', 'false'].map((value) => text.slice(0, from) + value + behind);
}

function operators({ left, operatorToken, right }: ts.BinaryExpression, file: ts.SourceFile): string[] {
  const others = otherOperators[operatorToken.getText(file)] ?? [];
  return others.map((other) => `${left.getText(file)} ${other} ${right.getText(file)}`);
}

const otherOperators: Readonly<Record<string, readonly string[]>> = {
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
};

/** A list method that is left out, or turned round. */
function methods({ expression, arguments: given }: ts.CallExpression, file: ts.SourceFile): string[] {
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const list = expression.expression.getText(file);
  const name = expression.name.text;
  const rest = given.map((argument) => argument.getText(file)).join(', ');
  if (name === 'filter' || name === 'toSorted' || name === 'toReversed' || name === 'trimEnd') return [list];
  if (name === 'some') return [`${list}.every(${rest})`];
  if (name === 'every') return [`${list}.some(${rest})`];
  if (name === 'find') return [`${list}.findLast(${rest})`];
  if (name === 'findLast') return [`${list}.find(${rest})`];
  return [];
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
