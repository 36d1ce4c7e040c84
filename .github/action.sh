#!/usr/bin/env bash
# What the GitHub Action does (see action.yml): builds luxlint at the first use, checks, and reports beside the lines and in the job's summary. Its inputs come as
# environment variables, so that no file name or flag is ever read as a command.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

if [ ! -e "$here/dist/rules/index.json" ]; then
  echo '::group::Installing luxlint'
  (cd "$here" && npm ci --no-audit --no-fund --ignore-scripts && npm run --silent build)
  echo '::endgroup::'
fi

# The lines of a text that are not empty, as separate arguments.
lines() {
  printf '%s\n' "$1" | sed '/^[[:space:]]*$/d'
}
mapfile -t paths < <(lines "${LUXLINT_PATHS:-.}")
mapfile -t options < <(lines "${LUXLINT_OPTIONS:-}")

reports=(--format github)
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then reports+=(--format "markdown:$GITHUB_STEP_SUMMARY"); fi
if [ -n "${LUXLINT_SARIF:-}" ]; then reports+=(--format "sarif:$LUXLINT_SARIF"); fi
if [ -n "${LUXLINT_HTML:-}" ]; then reports+=(--format "html:$LUXLINT_HTML"); fi
if [ "${LUXLINT_REDACT:-false}" = true ]; then reports+=(--redact); fi

node "$here/bin/luxlint.js" check "${reports[@]}" ${options[@]+"${options[@]}"} -- "${paths[@]}"
