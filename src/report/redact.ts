import { Failure, type Checked, type Dismissal, type Finding, type Suppressed } from '../model/index.ts';

/** What stands for a word of the text. */
const hidden = '[…]';

/**
 * What came of checking a file, without a word of its text: places, rules, severities and fingerprints are left. For logs that many can read.
 */
export function redacted(file: Checked): Checked {
  if (file.failure) return { ...file, failure: withoutText(file.failure) };
  const { findings, suppressed, dismissed } = file.result;
  return {
    ...file,
    source: '',
    result: {
      findings: findings.map(redactedFinding),
      suppressed: suppressed.map(redactedSuppressed),
      dismissed: dismissed.map(redactedDismissal),
    },
  };
}

/** Named one by one: what a finding may come to hold is left out until somebody decides otherwise. */
function redactedFinding(finding: Finding): Finding {
  const { ruleId, language, status, severity, certainty, place, url, because, fingerprint } = finding;
  return {
    ruleId,
    language,
    status,
    severity,
    certainty,
    place,
    ...(url !== undefined && { url }),
    ...(because !== undefined && { because, by: '' }),
    fingerprint,
    actual: hidden,
    expected: [],
    reason: `The rule ${ruleId} advises against a word here.`,
    note: '',
    suggestions: [],
  };
}

function redactedSuppressed(suppressed: Suppressed): Suppressed {
  const finding = redactedFinding(suppressed.finding);
  return suppressed.by === 'comment' ? { ...suppressed, finding, reason: hidden } : { ...suppressed, finding };
}

function redactedDismissal({ ruleId, language, place, because }: Dismissal): Dismissal {
  return { ruleId, language, place, because, actual: hidden, by: '' };
}

/** The message of an error that nobody foresaw may quote what it was about. */
function withoutText(failure: Failure): Failure {
  return failure.code === 'internal'
    ? new Failure('internal', 'luxlint itself failed', { place: failure.place })
    : failure;
}
