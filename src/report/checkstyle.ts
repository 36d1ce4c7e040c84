import type { Element } from 'xast';
import type { Checked, Failure, Finding } from '../model/index.ts';
import { failureSentence } from './failure.ts';
import type { Render } from './report.ts';
import { isChecked, listedIn } from './summary.ts';
import { element, xmlDocument } from './xml.ts';

/** Checkstyle XML, which many servers and editors read. */
export const checkstyle: Render = (files, { least, version }) =>
  xmlDocument(
    element(
      'checkstyle',
      { version },
      files.map((file) =>
        element('file', { name: file.path }, [...failureElements(file), ...listedIn(file, least).map(findingElement)]),
      ),
    ),
  );

function findingElement({ place: { start }, severity, reason, note, ruleId }: Finding): Element {
  const { line, column } = start;
  return element('error', { line, column, severity, message: `${reason} ${note}`.trim(), source: `luxlint.${ruleId}` });
}

function failureElements(file: Checked): Element[] {
  return isChecked(file) ? [] : [failureElement(file.failure)];
}

function failureElement(failure: Failure): Element {
  const { line = 1, column } = failure.place;
  const message = `Could not be checked. ${failureSentence(failure)}`;
  return element('error', { line, column, severity: 'error', message, source: `luxlint.${failure.code}` });
}
