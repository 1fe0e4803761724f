# Copyright (c) 2026 Pressmark contributors
# SPDX-License-Identifier: EPL-2.0
# shellcheck shell=bash source-path=SCRIPTDIR
#
# To be sourced: what surefire's reports say.

. "${BASH_SOURCE[0]%/*}/common.sh"

# test_totals FOLDER: the sums over the reports in the folders of this name, in surefire's own words.
test_totals() {
	find "$root"/bundles/*.tests/target/"$1" -name 'TEST-*.xml' -exec cat {} + 2>/dev/null | awk '
		function count(name) {
			return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0
		}
		/<testsuite / {
			tests += count("tests"); failures += count("failures"); errors += count("errors"); skipped += count("skipped")
		}
		END {
			printf "Tests run: %d, Failures: %d, Errors: %d, Skipped: %d\n", tests, failures, errors, skipped
		}'
}

# failed_tests: one line for each test that failed, with its class and what the failure says.
failed_tests() {
	find "$root"/bundles/*.tests/target/surefire-reports* -name 'TEST-*.xml' -exec awk '
		function attribute(name, value) {
			value = match($0, " " name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : ""
			gsub(/&lt;/, "<", value); gsub(/&gt;/, ">", value); gsub(/&quot;/, "\"", value); gsub(/&apos;/, "\047", value)
			gsub(/&#10;/, " ", value)
			gsub(/&amp;/, "\\&", value)
			return value
		}
		/<testcase / { test = attribute("classname") "." attribute("name") }
		/<(failure|error)[ >]/ {
			print "  " test (FILENAME ~ /elsewhere/ ? " (other locale)" : "") ": " substr(attribute("message"), 1, 200)
		}' {} + 2>/dev/null
}

# Names each test bundle without a report in the folders of this name.
bundles_without_tests() {
	local bundle
	while IFS= read -r bundle; do
		compgen -G "$root/bundles/$bundle/target/$1/TEST-*.xml" >/dev/null || printf '%s\n' "$bundle"
	done < <(test_bundles)
}
